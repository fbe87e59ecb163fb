import { buffer } from 'node:stream/consumers';
import Pdf from 'pdfkit';

/** A PDF of one small sheet without margins, drawn by `draw`; its streams are packed as those of others are. */
export async function madePdf(
  draw: (doc: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const doc = new Pdf({ size: [420, 560], margin: 0, ...options });
  const bytes = buffer(doc);
  doc.fontSize(12);
  draw(doc);
  doc.end();
  return bytes;
}

/** A PDF of its own objects, numbered from 1; the first is its catalogue. */
export function writtenPdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A stream object. */
export function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { encode } from 'fast-png';
import { converted, hasProgram, poppler } from '../support/programs.js';
import { foundInPdf } from '../support/said-in-pdf.js';
import { area, copied, term, textOf } from './copied.js';
import { madePdf, stream, writtenPdf } from './made-pdf.js';

const LINE = 'The contact person is Jan Jansens, who reads the office mail.';

/** A page with one line, at 72 points from the left and the top. */
function oneLine(text = LINE): Promise<Uint8Array> {
  return madePdf((doc) => doc.text(text, 72, 72, { lineBreak: false }));
}

/** With a word in two faces, one that is divided by hand, and a table. */
const WRITTEN = new Document({
  sections: [
    {
      children: [
        new Paragraph({
          children: [
            new TextRun('Contact: '),
            new TextRun({ text: 'Jan Jan', bold: true }),
            new TextRun('sens, office for efficient filing'),
          ],
        }),
        new Paragraph('x '.repeat(34) + 'Jan\u00adsens and more'),
        new Table({
          rows: ['Name', 'Jan Jansens'].map(
            (text) =>
              new TableRow({ children: [new TableCell({ children: [new Paragraph(text)] })] }),
          ),
        }),
      ],
    },
  ],
});

describe('annotations and fields', () => {
  const appearance = stream(
    'BT /F1 12 Tf 2 5 Td (Pieters wrote this) Tj ET',
    '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>',
  );
  const original = (subtype: string) =>
    writtenPdf([
      '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> >> /Annots [7 0 R] >>`,
      stream('BT /F1 12 Tf 72 700 Td (A line of the page) Tj ET'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      appearance,
      `<< /Type /Annot /Subtype /${subtype} /FT /Tx /T (field) /V (Pieters wrote this) /F 4
        /Rect [72 500 272 520] /Contents (Pieters wrote this) /AP << /N 6 0 R >> >>`,
    ]);

  it.each(['FreeText', 'Widget', 'Stamp'])(
    'of the kind %s are part of the page',
    async (subtype) => {
      const { bytes } = await copied(original(subtype), [term('Pieters')]);
      expect(await textOf(bytes)).toMatch(/^A line of the page \[1\] wrote this$/);
      expect(foundInPdf(bytes, /Pieters/)).toEqual([]);
    },
  );
});

describe('what is beside the pages', () => {
  it('is not in a copy: metadata, attachments, outlines, scripts, notes', async () => {
    const original = await madePdf(
      (doc) => {
        doc.text('shown', 72, 72, { lineBreak: false });
        doc.outline.addItem('secret chapter');
        doc.file(Buffer.from('secret attachment'), { name: 'secret.txt', description: 'secret' });
        doc.note(200, 200, 20, 20, 'secret note');
        doc.link(100, 100, 50, 50, 'https://secret.example/');
        doc.addNamedJavaScript('secret', 'app.alert("secret")');
        doc.initForm();
        doc.formText('secret', 300, 170, 200, 20, { value: 'secret value' });
      },
      { info: { Title: 'secret title', Author: 'secret author', Keywords: 'secret' } },
    );
    const { bytes } = await copied(original, [area(380, 540, 10, 10)]);
    expect(foundInPdf(original, /secret attachment/)).not.toEqual([]);
    expect(
      foundInPdf(bytes, /secret (title|author|chapter|attachment|note|value)|secret\.|alert/),
    ).toEqual([]);
    expect(
      foundInPdf(
        bytes,
        /\/(EmbeddedFiles?|JavaScript|JS|Outlines|AcroForm|Annots|Metadata|OCProperties)\b/,
      ),
    ).toEqual([]);
    expect(await textOf(bytes, 2)).toContain('It is private.');
  });
});

describe('the sheet of reasons', () => {
  it('is the last page, says parts, pages and reasons, and never the digest of the original', async () => {
    const { bytes, parts } = await copied(
      await oneLine(`${LINE} Jan Jansens`),
      [term('Jan Jansens'), area(72, 400, 30, 30)],
      { language: 'de', title: 'Klauseln mit <Manila> & Söhnen' },
    );
    expect(parts.map(({ number, areas }) => [number, areas.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    const sheet = await textOf(bytes, 2);
    expect(sheet).toContain('Dokument: Klauseln mit <Manila> & Söhnen');
    expect(sheet).toContain('24. November 2026');
    expect(sheet).toContain('Names of persons were hidden, and nothing else.');
    expect(sheet).toContain('Teil 1: Seite 1 (2 Stellen) Personenbezogene Daten anderer.');
    expect(sheet).toContain('Teil 2: Seite 1 It is private.');
    expect(sheet).toContain('Klausel 8.3');
  });
});

describe('the bytes of a copy', () => {
  it('are the same whenever it is made', async () => {
    const original = await oneLine();
    const one = await copied(original, [term('Jan Jansens')]);
    const other = await copied(original, [term('Jan Jansens')]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

(hasProgram('pdftotext') ? describe : describe.skip)('a copy, to other programs', () => {
  it('has its text and fonts, and no more than that', async () => {
    const { bytes } = await copied(await oneLine(), [term('Jan Jansens')]);
    const text = poppler('pdftotext', ['-f', '1', '-l', '1'], bytes).toString('utf8');
    expect(text.replaceAll(/\s+/g, ' ').trim()).toMatch(/^The contact person is \[1\] who reads/);
    expect(poppler('pdftotext', ['-raw'], bytes).toString('utf8')).not.toMatch(/Jansens/);
    const fonts = poppler('pdffonts', [], bytes).toString('utf8').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Embedded, in part, with the letters its glyphs are.
    for (const font of fonts) expect(font).toMatch(/NotoSans-\w+ .* yes yes yes /);
    expect(poppler('pdfinfo', [], bytes).toString('utf8')).toMatch(/Metadata Stream: *no/);
  });

  it('is black below its bars, and white beside them', async () => {
    const data = new Uint8Array(100).fill(0xdd);
    const picture = encode({ data, width: 10, height: 10, channels: 1 });
    const original = await madePdf((doc) =>
      doc.image(Buffer.from(picture), 100, 100, { width: 200, height: 200 }),
    );
    const { bytes } = await copied(original, [area(150, 150, 100, 100)]);
    const dots = grey(poppler('pdftoppm', ['-gray', '-r', '150', '-f', '1', '-l', '1'], bytes));
    const at = (x: number, y: number) => dots((x * 150) / 72, (y * 150) / 72);
    for (const x of [150, 249.9]) for (const y of [150, 200, 249.9]) expect(at(x, y)).toBe(0);
    expect(at(200, 230)).toBe(0);
    expect(at(120, 120)).toBe(0xdd);
    expect(at(50, 50)).toBe(255);
    // The pictures of the original are not there, only the picture of the page.
    expect(foundInPdf(bytes, /\/Subtype \/Image/)).toHaveLength(1);
  });
});

(hasProgram('soffice') ? describe : describe.skip)('a copy of what a word processor wrote', () => {
  it('lacks the hidden words', async () => {
    const { files } = converted(await Packer.toBuffer(WRITTEN), 'clauses.docx', 'pdf');
    const [original] = files.values();
    const { bytes } = await copied(original ?? Buffer.of(), [term('Jansens'), term('Jan')]);
    expect(await textOf(bytes)).toMatch(
      /^Contact: .* office for efficient filing x .* and more Name \[/,
    );
    expect(foundInPdf(bytes, /Jans/)).toEqual([]);
  });
});

/** The shade of a dot of a picture as `pdftoppm` writes it. */
function grey(picture: Buffer): (x: number, y: number) => number | undefined {
  const [head = '', width = ''] =
    /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  return (x, y) => picture[head.length + Math.floor(y) * Number(width) + Math.floor(x)];
}

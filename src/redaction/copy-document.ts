import Pdf from 'pdfkit';
import { asDate } from '../as-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { PDF_FONTS } from '../letters/pdf-fonts.js';
import type { Language } from '../words/language.js';
import { PdfRefused } from './pdf-refused.js';

/** Bytes of a copy. */
const MOST = 100 * 1024 ** 2;

/** A PDF that is written, with the bytes it has come to. */
export type CopyDocument = {
  readonly doc: PDFKit.PDFDocument;
  /** Throws `PdfRefused` when it has become too large. */
  readonly refuseTooLarge: () => void;
  /** Ends it and answers with all of it. */
  readonly end: () => Promise<Uint8Array>;
};

/** A new PDF without pages, dated by the day it is of. */
export function copyDocument(about: {
  readonly title: string;
  readonly language: Language;
  readonly madeOn: LocalDate;
}): CopyDocument {
  const doc = new Pdf({
    autoFirstPage: false,
    // Packing differs between versions of what does it; the same copy is the same file for ever.
    compress: false,
    font: '',
    lang: about.language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: about.title,
      Creator: 'Transfer Register',
      Producer: 'Transfer Register',
      CreationDate: asDate(about.madeOn),
    },
  });
  doc.registerFont('regular', PDF_FONTS.regular).registerFont('bold', PDF_FONTS.bold);
  // The library would say title and day a second time, as XML it does not escape.
  doc.endMetadata = () => undefined;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  doc.on('data', (piece: Uint8Array) => {
    pieces.push(piece);
    bytes += piece.length;
  });
  const refuseTooLarge = () => {
    if (bytes > MOST) throw new PdfRefused('TOO_LARGE');
  };
  const end = async () => {
    const ended = new Promise((resolve, reject) => doc.once('end', resolve).once('error', reject));
    doc.end();
    await ended;
    refuseTooLarge();
    return Buffer.concat(pieces);
  };
  return { doc, refuseTooLarge, end };
}

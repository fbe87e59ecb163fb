import { buffer } from 'node:stream/consumers';
import Pdf from 'pdfkit';
import { asDate } from '../as-date.js';
import type { Letter } from './letter.js';
import { printBody } from './pdf-body.js';
import { FACES } from './pdf-faces.js';
import { flow } from './pdf-flow.js';
import { PDF_FONTS } from './pdf-fonts.js';
import { printLetterhead } from './pdf-letterhead.js';
import { printMargins, textHeights } from './pdf-margins.js';
import { element, SHEET, turn } from './pdf-paper.js';
import type { Paper } from './pdf-paper.js';
import { plainLetter } from './plain-letter.js';

/** Below the subject, in points. */
const BELOW_SUBJECT = 8;

/**
 * A letter as a PDF on A4: tagged, with its fonts in it, dated by the letter and never by a clock. Characters
 * that `unprintable` names show as boxes. Gives way to others while it works; throws a `RangeError` for a
 * letter that is too large.
 */
export async function pdfLetter(letter: Letter): Promise<Uint8Array> {
  const plain = plainLetter(letter);
  const doc = opened(plain);
  const bytes = buffer(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const paper: Paper = { doc, root, ...textHeights({ doc }, plain), y: 0 };
  turn(paper);
  const mark = plain.mark === null ? null : element(paper, 'P', root);
  printLetterhead(paper, plain);
  const place = { x: SHEET.left, width: SHEET.textWidth, face: FACES.subject };
  flow(paper, plain.subject, { ...place, tag: 'H1' });
  paper.y += BELOW_SUBJECT;
  await printBody(paper, plain.blocks);
  printMargins(paper, plain, mark);
  root.end();
  doc.end();
  return bytes;
}

/** A file without pages, which knows its fonts. */
function opened({ subject, sender, language, datedOn }: Letter): PDFKit.PDFDocument {
  const [author] = sender;
  const doc = new Pdf({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    // Numbers of pages say how many there are, which is known at the end.
    bufferPages: true,
    // Packing differs between versions of what does it; the same letter is the same file for ever.
    compress: false,
    font: '',
    tagged: true,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: subject,
      ...(author !== undefined && { Author: author }),
      Creator: 'Transfer Register',
      Producer: 'Transfer Register',
      CreationDate: asDate(datedOn),
    },
  });
  doc.registerFont('regular', PDF_FONTS.regular).registerFont('bold', PDF_FONTS.bold);
  escapeMetadata(doc);
  return doc;
}

/** The library writes title and author into XML as they are; they are made ready for it when it comes there. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const write = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    const { info } = doc;
    for (const key of ['Title', 'Author'] as const) {
      const text = info[key];
      if (text !== undefined)
        info[key] = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    }
    write();
  };
}

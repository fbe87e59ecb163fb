import { linesOfText } from './lines-of-text.js';
import type { WidthOf } from './lines-of-text.js';
import type { Face } from './pdf-faces.js';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** A sheet of A4 and what is kept free beside the text, in points. */
export const SHEET = {
  width: 595.28,
  height: 841.89,
  left: 25 * MM,
  textWidth: 595.28 - 50 * MM,
} as const;

/** A letter while it is printed: the file, its structure, and where the next line comes. */
export type Paper = {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  /** Between which heights of a page its text stands, in points from the top. */
  readonly top: number;
  readonly bottom: number;
  /** How far down the current page is filled. */
  y: number;
};

/** A place for lines: from where, how wide, in which face. */
export type Place = { readonly x: number; readonly width: number; readonly face: Face };

/** Lines that a text fills in a place. */
export function lines(
  { doc }: Pick<Paper, 'doc'>,
  text: string,
  { width, face }: Place,
): readonly string[] {
  return linesOfText(text, width, widthIn(doc, face));
}

/** How wide text is in a face. */
export function widthIn(doc: PDFKit.PDFDocument, face: Face): WidthOf {
  return (text) => doc.font(face.font, face.size).widthOfString(text);
}

/** What the library keeps of a page until it is written, which its types leave out. */
type Kept = { buffer: readonly Uint8Array[] };

/** Begins a page. */
export function turn(paper: Paper): void {
  const { doc } = paper;
  if (paper.y > 0) joinContent(doc.page.content as unknown as Kept);
  doc.addPage();
  paper.y = paper.top;
}

/** Pages wait for their number; in one piece they take a fraction of the memory of thousands of pieces. */
function joinContent(content: Kept): void {
  content.buffer = [Buffer.concat(content.buffer)];
}

/** Begins a page if less than `height` is left of this one, and it is not empty already. */
export function keepTogether(paper: Paper, height: number): void {
  if (paper.y > paper.top && paper.y + height > paper.bottom) turn(paper);
}

/** Prints what `draw` draws as part of `element`, for those who hear the letter too. */
export function tagged(
  { doc }: Paper,
  [element, tag]: readonly [element: PDFKit.PDFStructureElement, tag: string],
  draw: () => void,
): void {
  element.add(doc.markStructureContent(tag));
  draw();
  doc.endMarkedContent();
}

/** Prints what only the eye needs. */
export function untagged(
  { doc }: Pick<Paper, 'doc'>,
  type: 'Pagination' | 'Layout',
  draw: () => void,
): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** Prints lines under each other from `y` on. */
export function printLines(
  { doc }: Pick<Paper, 'doc'>,
  texts: readonly string[],
  { x, y, face }: { readonly x: number; readonly y: number; readonly face: Face },
): void {
  doc.font(face.font, face.size).fillColor(face.colour);
  for (const [index, text] of texts.entries()) {
    doc.text(text, x, y + index * face.leading, { lineBreak: false });
  }
}

/** Adds an element to the structure of the letter, or to a part of it. */
export function element(
  { doc }: Paper,
  tag: string,
  parent: PDFKit.PDFStructureElement,
): PDFKit.PDFStructureElement {
  const added = doc.struct(tag);
  parent.add(added);
  return added;
}

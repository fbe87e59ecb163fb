import type { Letter } from './letter.js';
import { FACES } from './pdf-faces.js';
import { lines, MM, printLines, SHEET, tagged, untagged, widthIn } from './pdf-paper.js';
import type { Paper, Place } from './pdf-paper.js';

/** Where what stands on every page begins, and what is kept free between it and the text. */
const MARK_TOP = 7 * MM;
const FOOT_BOTTOM = SHEET.height - 9 * MM;
const LEAST_TOP = 17 * MM;
const BETWEEN = 5 * MM;

/** Kept free for "999 / 999". */
const NUMBER_WIDTH = 22 * MM;

const MARK: Place = { x: SHEET.left, width: SHEET.textWidth, face: FACES.mark };
const FOOT: Place = { x: SHEET.left, width: SHEET.textWidth - NUMBER_WIDTH, face: FACES.foot };

/** Between which heights the text of a letter stands: what stands on every page takes the rest. */
export function textHeights(
  paper: Pick<Paper, 'doc'>,
  { mark, foot }: Letter,
): Pick<Paper, 'top' | 'bottom'> {
  const markLines = mark === null ? 0 : lines(paper, mark, MARK).length;
  return {
    top: Math.max(LEAST_TOP, MARK_TOP + markLines * FACES.mark.leading + BETWEEN),
    bottom: footTop(lines(paper, foot, FOOT).length) - BETWEEN,
  };
}

/**
 * Prints mark, foot and number on every page. The mark is part of the letter where it stands first, as what
 * `markElement` holds.
 */
export function printMargins(
  paper: Paper,
  letter: Letter,
  markElement: PDFKit.PDFStructureElement | null,
): void {
  const { count } = paper.doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.doc.switchToPage(page);
    printMark(paper, letter, page === 0 ? markElement : null);
    untagged(paper, 'Pagination', () => printFoot(paper, letter, `${page + 1} / ${count}`));
  }
}

function printMark(
  paper: Paper,
  { mark }: Letter,
  markElement: PDFKit.PDFStructureElement | null,
): void {
  if (mark === null) return;
  const texts = lines(paper, mark, MARK);
  const draw = () => printLines(paper, texts, { x: MARK.x, y: MARK_TOP, face: MARK.face });
  if (markElement) tagged(paper, [markElement, 'P'], draw);
  else untagged(paper, 'Pagination', draw);
}

function printFoot(paper: Paper, { foot }: Letter, number: string): void {
  const texts = lines(paper, foot, FOOT);
  const y = footTop(texts.length);
  printLines(paper, texts, { x: FOOT.x, y, face: FOOT.face });
  const x = SHEET.left + SHEET.textWidth - widthIn(paper.doc, FOOT.face)(number);
  printLines(paper, [number], { x, y, face: FOOT.face });
}

function footTop(count: number): number {
  return FOOT_BOTTOM - count * FACES.foot.leading;
}

import { element, lines, printLines, tagged, turn } from './pdf-paper.js';
import type { Paper, Place } from './pdf-paper.js';

/** Lines of a paragraph that never stand alone at the foot or the head of a page. */
const TOGETHER = 2;

/** So that a line is not turned away for what sums of sizes are off. */
const ROUNDING = 0.001;

/** Prints a text as one element of the structure, over as many pages as it needs. */
export function flow(
  paper: Paper,
  text: string,
  place: Place & { readonly tag: string; readonly parent?: PDFKit.PDFStructureElement },
): void {
  const part = element(paper, place.tag, place.parent ?? paper.root);
  flowLines(paper, [part, place.tag], { ...place, texts: lines(paper, text, place) });
  part.end();
}

/** Prints lines as part of an element, over as many pages as they need. */
export function flowLines(
  paper: Paper,
  part: readonly [element: PDFKit.PDFStructureElement, tag: string],
  { texts, x, face }: Place & { readonly texts: readonly string[] },
): void {
  let rest = texts;
  while (rest.length > 0) {
    const count = linesHere(paper, rest.length, face.leading);
    if (count === 0) {
      turn(paper);
    } else {
      const here = rest.slice(0, count);
      tagged(paper, part, () => printLines(paper, here, { x, y: paper.y, face }));
      paper.y += count * face.leading;
      rest = rest.slice(count);
    }
  }
}

/** How many lines of a paragraph must fit on a page for it to begin there. */
export function linesToBegin(count: number): number {
  return count < 2 * TOGETHER ? count : TOGETHER;
}

/** How many of the lines that are left this page takes; a page that is empty takes at least one. */
function linesHere({ y, top, bottom }: Paper, left: number, leading: number): number {
  const room = Math.floor((bottom - y) / leading + ROUNDING);
  if (room >= left) return left;
  const count = Math.min(room, left - TOGETHER);
  if (count >= TOGETHER) return count;
  return y > top ? 0 : Math.max(1, Math.min(room, left));
}

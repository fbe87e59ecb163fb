import { FACES } from './pdf-faces.js';
import type { Face } from './pdf-faces.js';
import { element, lines, printLines, SHEET, tagged, untagged } from './pdf-paper.js';
import type { Paper } from './pdf-paper.js';

/** Kept free at both sides of the text of a cell, and above and below it, in points. */
export const BESIDE = 4;
const ABOVE = 3;

const SHADE = '#eef1f4';
const RULE = '#b4bcc4';
const RULE_OF_HEAD = '#505050';

/** A row of a table as the lines its cells fill. */
export type Row = { readonly cells: readonly (readonly string[])[]; readonly isHead: boolean };

/** Where a column stands on the sheet. */
export type Column = { readonly x: number; readonly width: number };

/** Lays the texts of a row out in the columns. */
export function rowOf(
  paper: Paper,
  columns: readonly Column[],
  { texts, isHead }: { readonly texts: readonly string[]; readonly isHead: boolean },
): Row {
  const face = faceOf(isHead);
  const cells = columns.map(({ x, width }, index) =>
    lines(paper, texts[index] ?? '', { x, width: width - 2 * BESIDE, face }),
  );
  return { cells, isHead };
}

/** How many lines a row has: those of its longest cell. */
export function linesIn({ cells }: Row): number {
  return Math.max(...cells.map(({ length }) => length));
}

/** How high so many lines of a row stand, with what is kept free around them. */
export function heightOf({ isHead }: Row, count: number): number {
  return count * faceOf(isHead).leading + 2 * ABOVE;
}

/** How many lines of a row fit in a height. */
export function linesFitting({ isHead }: Row, height: number): number {
  return Math.floor((height - 2 * ABOVE) / faceOf(isHead).leading);
}

/** The elements of a row and its cells; a cell of the head says that it is above its column. */
export function rowElements(
  paper: Paper,
  table: PDFKit.PDFStructureElement,
  { cells, isHead }: Row,
): { readonly whole: PDFKit.PDFStructureElement; readonly parts: readonly Part[] } {
  const whole = element(paper, 'TR', table);
  const parts = cells.map((): Part => {
    const part = isHead ? paper.doc.struct('TH', OF_COLUMN) : paper.doc.struct('TD');
    whole.add(part);
    return [part, isHead ? 'TH' : 'TD'];
  });
  return { whole, parts };
}

type Part = readonly [element: PDFKit.PDFStructureElement, tag: string];

/** The types leave the scope of a cell out. */
const OF_COLUMN: PDFKit.Mixins.StructureElementOptions & { readonly scope: string } = {
  scope: 'Column',
};

/** Prints some lines of a row, as parts of its cells, and moves on below them. */
export function printRow(
  paper: Paper,
  columns: readonly Column[],
  { row, parts, from, to }: Slice & { readonly parts: readonly Part[] },
): void {
  const slice = { row, from, to };
  if (row.isHead) untagged(paper, 'Layout', () => drawShade(paper, slice));
  for (const [index, column] of columns.entries()) {
    const texts = row.cells[index]?.slice(from, to) ?? [];
    const part = parts[index];
    if (part && texts.some((text) => text !== '')) {
      tagged(paper, part, () => printCell(paper, column, { texts, isHead: row.isHead }));
    }
  }
  untagged(paper, 'Layout', () => drawRule(paper, slice));
  paper.y += heightOf(row, to - from);
}

/** Prints the heads of the columns again, for the eye: who hears the letter has heard them. */
export function repeatHead(paper: Paper, columns: readonly Column[], head: Row): void {
  const slice = { row: head, from: 0, to: linesIn(head) };
  untagged(paper, 'Pagination', () => {
    drawShade(paper, slice);
    for (const [index, column] of columns.entries()) {
      printCell(paper, column, { texts: head.cells[index] ?? [], isHead: true });
    }
    drawRule(paper, slice);
  });
  paper.y += heightOf(head, slice.to);
}

/** Lines of a row: from the first on, up to and without the last. */
type Slice = { readonly row: Row; readonly from: number; readonly to: number };

function printCell(
  paper: Paper,
  { x }: Column,
  { texts, isHead }: { readonly texts: readonly string[]; readonly isHead: boolean },
): void {
  printLines(paper, texts, { x: x + BESIDE, y: paper.y + ABOVE, face: faceOf(isHead) });
}

function drawShade({ doc, y }: Paper, { row, from, to }: Slice): void {
  doc.rect(SHEET.left, y, SHEET.textWidth, heightOf(row, to - from)).fill(SHADE);
}

function drawRule({ doc, y }: Paper, { row, from, to }: Slice): void {
  const below = y + heightOf(row, to - from);
  doc
    .moveTo(SHEET.left, below)
    .lineTo(SHEET.left + SHEET.textWidth, below)
    .lineWidth(row.isHead ? 0.8 : 0.4)
    .stroke(row.isHead ? RULE_OF_HEAD : RULE);
}

function faceOf(isHead: boolean): Face {
  return isHead ? FACES.columnHead : FACES.cell;
}

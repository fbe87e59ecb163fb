import { setImmediate as breathe } from 'node:timers/promises';
import type { Block } from './letter.js';
import { FACES } from './pdf-faces.js';
import { flowLines } from './pdf-flow.js';
import { element, keepTogether, lines, SHEET, turn, widthIn } from './pdf-paper.js';
import type { Paper } from './pdf-paper.js';
import { BESIDE, heightOf, linesFitting, linesIn, printRow } from './pdf-row.js';
import { repeatHead, rowElements, rowOf } from './pdf-row.js';
import type { Column, Row } from './pdf-row.js';
import { tableColumns } from './table-columns.js';

type Table = Extract<Block, { kind: 'TABLE' }>;

/** Rows that are printed before others get a turn. */
const AT_ONCE = 25;

/** A table that is being printed: its columns, and the heads that stand above them on each page. */
type Grid = { readonly paper: Paper; readonly columns: readonly Column[]; readonly head: Row };

const CAPTION = { x: SHEET.left, width: SHEET.textWidth, face: FACES.subheading } as const;

/**
 * Prints a table. Its caption, the heads of its columns and its first row stay together; the heads stand on
 * every page; a row that fits on a page is never parted, and a taller one between two lines.
 */
export async function printTable(paper: Paper, table: Table): Promise<void> {
  const columns = await columnsOf(paper, table);
  const head = rowOf(paper, columns, { texts: table.columns, isHead: true });
  const grid = { paper, columns, head };
  const caption = lines(paper, table.caption, CAPTION);
  const first = table.rows[0] && rowOf(paper, columns, { texts: table.rows[0], isHead: false });
  const startHeight =
    caption.length * CAPTION.face.leading + whole(head) + (first ? whole(first) : 0);
  keepTogether(paper, Math.min(startHeight, (paper.bottom - paper.top) / 2));
  const structure = element(paper, 'Table', paper.root);
  const title = element(paper, 'Caption', structure);
  flowLines(paper, [title, 'Caption'], { ...CAPTION, texts: caption });
  title.end();
  paper.y += 2;
  printWhole(grid, structure, head);
  for (const [index, texts] of table.rows.entries()) {
    printWhole(grid, structure, rowOf(paper, columns, { texts, isHead: false }));
    if (index % AT_ONCE === AT_ONCE - 1) await breathe();
  }
  structure.end();
}

async function columnsOf(paper: Paper, { columns, rows }: Table): Promise<readonly Column[]> {
  const cellWidth = widthIn(paper.doc, FACES.cell);
  const headWidth = widthIn(paper.doc, FACES.columnHead);
  const widths = await tableColumns(
    { columns, rows, cellWidth, headWidth },
    { width: SHEET.textWidth, padding: 2 * BESIDE + 0.5 },
  );
  let x: number = SHEET.left;
  return widths.map((width) => {
    const column = { x, width };
    x += width;
    return column;
  });
}

function printWhole(grid: Grid, table: PDFKit.PDFStructureElement, row: Row): void {
  const { paper, columns } = grid;
  const elements = rowElements(paper, table, row);
  const count = linesIn(row);
  const fitsOnPage = heightOf(row, count) <= paper.bottom - paper.top - repeated(grid);
  for (let from = 0; from < count;) {
    makeRoom(grid, row, heightOf(row, fitsOnPage ? count : 1));
    const room = Math.max(1, linesFitting(row, paper.bottom - paper.y));
    const to = Math.min(count, from + room);
    printRow(paper, columns, { row, parts: elements.parts, from, to });
    from = to;
  }
  elements.whole.end();
}

/** Goes to the next page, below the heads of the columns, where the rest of this one is too low. */
function makeRoom(grid: Grid, row: Row, height: number): void {
  const { paper, columns, head } = grid;
  const isFresh = paper.y <= paper.top + repeated(grid);
  if (isFresh || paper.y + height <= paper.bottom) return;
  turn(paper);
  if (!row.isHead && repeated(grid) > 0) repeatHead(paper, columns, head);
}

/** How high the heads are where they are repeated: not at all, where they would fill the page. */
function repeated({ paper, head }: Grid): number {
  const height = whole(head);
  return height <= (paper.bottom - paper.top) / 3 ? height : 0;
}

function whole(row: Row): number {
  return heightOf(row, linesIn(row));
}

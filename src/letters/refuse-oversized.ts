import type { Block, Letter } from './letter.js';
import { textsOfLetter } from './texts-of-letter.js';

/** Rows of all tables of a letter for a word processor together. */
export const DOCX_MOST_ROWS = 5_000;

/** Rows of all tables of a letter together. */
export const MOST_ROWS = 20_000;

/** Columns that still leave room for words on a sheet of A4. */
export const MOST_COLUMNS = 10;

/** UTF-16 code units of all text of a letter together. */
export const MOST_TEXT = 8_000_000;

/** Headings, paragraphs, items and tables together. */
const MOST_PIECES = 50_000;

/** Lines of the sender, of the addressee, and of what stands above the text. */
const MOST_LINES = 12;

/** UTF-16 code units of each of those lines, and of what stands on every page. */
const LONGEST_LINE = 500;

/** Throws a `RangeError` that says which limit a letter goes beyond, and none of its words. */
export function refuseOversized(letter: Letter): void {
  const { sender, addressee, particulars, blocks, foot, mark, subject } = letter;
  const lines = particulars.flatMap(({ label, value }) => [label, value]);
  atMost('lines of the sender', sender.length, MOST_LINES);
  atMost('lines of the addressee', addressee.length, MOST_LINES);
  atMost('particulars', particulars.length, MOST_LINES);
  for (const line of [...sender, ...addressee, ...lines, subject, foot, mark ?? '']) {
    atMost('characters of a line', line.length, LONGEST_LINE);
  }
  atMost('rows', sum(blocks.map(rowsIn)), MOST_ROWS);
  atMost('pieces', sum(blocks.map(piecesIn)), MOST_PIECES);
  for (const block of blocks) refuseMisshapen(block);
  let text = 0;
  for (const { length } of textsOfLetter(letter)) text += length;
  atMost('characters', text, MOST_TEXT);
}

function refuseMisshapen(block: Block): void {
  if (block.kind !== 'TABLE') return;
  const columns = block.columns.length;
  atMost('columns', columns, MOST_COLUMNS);
  if (columns === 0) throw new RangeError('a table of a letter has no columns');
  if (block.rows.some(({ length }) => length !== columns)) {
    throw new RangeError('a row of a table of a letter has other cells than the table has columns');
  }
}

function rowsIn(block: Block): number {
  return block.kind === 'TABLE' ? block.rows.length : 0;
}

function piecesIn(block: Block): number {
  return block.kind === 'LIST' ? block.items.length : 1;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function atMost(what: string, count: number, most: number): void {
  if (count > most) throw new RangeError(`a letter has at most ${most} ${what}, not ${count}`);
}

import { setImmediate as breathe } from 'node:timers/promises';
import { columnWidths } from './column-widths.js';
import type { Wish } from './column-widths.js';
import type { WidthOf } from './lines-of-text.js';

/** Rows that are looked at before others get a turn. */
const AT_ONCE = 100;

/** What is longer is taken apart anyhow: of a word, and of a text, what is measured of it. */
const LONGEST_WORD = 30;
const LONGEST_TEXT = 60;

/** A table to be measured: its rows, and how wide a text is in a cell and in the head of a column. */
type Measured = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly cellWidth: WidthOf;
  readonly headWidth: WidthOf;
};

/** How wide the columns of a table are, so that they fill `width`; `padding` is kept free in each. */
export async function tableColumns(
  { columns, rows, cellWidth, headWidth }: Measured,
  { width, padding }: { readonly width: number; readonly padding: number },
): Promise<readonly number[]> {
  const wishes = columns.map((head) => wishOf(head, headWidth));
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of row.entries()) {
      wishes[column] = larger(wishes[column], wishOf(text, cellWidth));
    }
    if (index % AT_ONCE === AT_ONCE - 1) await breathe();
  }
  return columnWidths(
    wishes.map(({ least, most }) => ({
      least: least + padding,
      most: Math.min(most + padding, Math.max(width, least + padding)),
    })),
    width,
  );
}

function wishOf(text: string, widthOf: WidthOf): Wish {
  const words = text.slice(0, LONGEST_TEXT).split(' ');
  const widths = words.map((word) => widthOf(word.slice(0, LONGEST_WORD)));
  const measured = widthOf(text.slice(0, LONGEST_TEXT));
  return {
    least: Math.max(...widths),
    most: text.length > LONGEST_TEXT ? (measured * text.length) / LONGEST_TEXT : measured,
  };
}

function larger(one: Wish | undefined, other: Wish): Wish {
  if (!one) return other;
  return { least: Math.max(one.least, other.least), most: Math.max(one.most, other.most) };
}

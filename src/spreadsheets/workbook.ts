import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { asDate } from '../as-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Cell } from './cell.js';
import { columnLetters } from './column-letters.js';

/** A column: its header, how wide in characters, what it is for, and the only values it takes. */
export type SheetColumn = {
  readonly header: string;
  readonly width?: number;
  readonly choices?: readonly string[];
  /** Shown beside the cell while it is filled. */
  readonly help?: string;
};

export type Sheet = {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Rows above the header, such as a block of contact data. */
  readonly above?: readonly (readonly Cell[])[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Rows below the header that choices and help reach. */
const VALIDATED_ROWS = 5000;

/**
 * A workbook of sheets with a frozen header, filters, real days and text that is never run. The same
 * sheets give the same bytes; `day` is said to be the day it was made. Held in memory whole.
 */
export async function workbook(
  sheets: readonly Sheet[],
  { title, day }: { readonly title: string; readonly day: LocalDate },
): Promise<Uint8Array> {
  const made = asDate(day);
  return writeXlsx({
    properties: { title, created: made, modified: made },
    sheets: sheets.map(written),
  });
}

function written({ name, above = [], columns, rows }: Sheet): WriteSheet {
  const header = above.length;
  const last = columnLetters(columns.length - 1);
  const table = [columns.map((column) => column.header), ...rows];
  return {
    name,
    columns: columns.map(({ width = 20 }) => ({ width })),
    rows: [...above, ...table].map((row) => row.map(value)),
    cells: days([...above, ...table]),
    freezePane: { rows: header + 1 },
    ...(rows.length > 0 && {
      autoFilter: { range: `A${header + 1}:${last}${header + 1 + rows.length}` },
    }),
    dataValidations: columns.flatMap((column, index) =>
      validation(column, columnLetters(index), header),
    ),
  };
}

function value(cell: Cell): CellValue {
  return cell !== null && typeof cell === 'object' ? asDate(cell.day) : cell;
}

/** A day shows as a day whatever the column holds else. */
function days(rows: readonly (readonly Cell[])[]): NonNullable<WriteSheet['cells']> {
  const found: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null && typeof cell === 'object') {
        found.set(`${row},${column}`, { style: { numFmt: 'yyyy-mm-dd' } });
      }
    }
  }
  return found;
}

function validation(
  { choices, help }: SheetColumn,
  letter: string,
  above: number,
): DataValidation[] {
  if (choices === undefined && help === undefined) return [];
  const range = `${letter}${above + 2}:${letter}${above + 1 + VALIDATED_ROWS}`;
  return [
    {
      ...(choices === undefined
        ? { type: 'any' }
        : { type: 'list', values: [...choices], showErrorMessage: true }),
      range,
      ...(help !== undefined && { showInputMessage: true, inputMessage: help }),
    } as DataValidation,
  ];
}

import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cell.js';
import { neutralised } from './cell.js';

/** Spreadsheets take a file for UTF-8 when it begins so. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as lines of CSV (RFC 4180): commas, UTF-8, days as YYYY-MM-DD, nothing that a spreadsheet would run. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(text)),
    // Of itself it quotes only the line end it writes.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}

function text(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? neutralised(cell) : cell.day;
}

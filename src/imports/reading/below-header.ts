import type { Cell } from '../../domain/imports/cell.js';
import { columnLetters } from '../../spreadsheets/column-letters.js';
import type { FileLimits } from './file-limits.js';
import { FileRefused } from './file-refused.js';
import type { SheetRow } from './table.js';

/** The names of the columns by their place (`0` is A); empty where a column has none. */
export function headersIn({ row, cells }: SheetRow): readonly string[] {
  const last = Math.max(...cells.keys());
  const headers = Array.from({ length: last + 1 }, (_, column) =>
    headerIn(cells.get(column), { row, column: columnLetters(column) }),
  );
  const seen = new Map<string, number>();
  for (const [column, header] of headers.entries()) {
    const name = header.toLowerCase();
    const first = seen.get(name);
    if (name !== '' && first !== undefined) {
      const place = { row, column: columnLetters(column) };
      throw new FileRefused('HEADER_TWICE', place, { header, first: columnLetters(first) });
    }
    seen.set(name, column);
  }
  return headers;
}

function headerIn(cell: Cell | undefined, place: { row: number; column: string }): string {
  if (cell === undefined) return '';
  if ('text' in cell) return cell.text.trim().replaceAll(/\s+/g, ' ');
  if ('number' in cell) return String(cell.number);
  throw new FileRefused('HEADER_NOT_TEXT', place);
}

/** The rows below the header. A value in a column without a name is refused: nobody could say what it means. */
export async function* rowsBelow(
  headers: readonly string[],
  rows: AsyncGenerator<SheetRow>,
  limits: FileLimits,
): AsyncGenerator<SheetRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > limits.rows) {
      throw new FileRefused('TOO_MANY_ROWS', { row: row.row }, { most: String(limits.rows) });
    }
    for (const column of row.cells.keys()) {
      if ((headers[column] ?? '') === '') {
        const place = { row: row.row, column: columnLetters(column) };
        throw new FileRefused('VALUE_WITHOUT_HEADER', place);
      }
    }
    yield row;
  }
}

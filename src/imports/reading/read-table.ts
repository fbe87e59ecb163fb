import { headersIn, rowsBelow } from './below-header.js';
import type { FileLimits } from './file-limits.js';
import { FILE_LIMITS } from './file-limits.js';
import { FileRefused } from './file-refused.js';
import { openFile } from './open-file.js';
import { Stopwatch } from './stopwatch.js';
import type { SheetRow } from './table.js';

/**
 * The filled rows below the header of a table: a sheet of a workbook, or a whole CSV file (`null`). Memory does not
 * grow with the rows, and whoever takes them sets the pace. Throws `FileRefused` where it cannot go on.
 */
export async function* readTable(
  path: string,
  sheet: string | null,
  limits: FileLimits = FILE_LIMITS,
): AsyncGenerator<SheetRow> {
  const stopwatch = new Stopwatch(limits.seconds);
  const source = await openFile(path, limits, stopwatch);
  if (source === 'EXTRACT') throw new FileRefused('IS_EXTRACT');
  try {
    const rows = source.rows(sheet);
    const { done, value: header } = await rows.next();
    if (done === true) throw new FileRefused('HEADER_MISSING');
    yield* stopwatch.pausing(rowsBelow(headersIn(header), rows, limits));
  } catch (error) {
    throw error instanceof FileRefused && sheet !== null ? error.at({ sheet }) : error;
  } finally {
    source.close();
  }
}

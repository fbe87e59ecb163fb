import { headersIn } from './below-header.js';
import type { FileLimits } from './file-limits.js';
import { FILE_LIMITS } from './file-limits.js';
import { FileRefused } from './file-refused.js';
import { openFile } from './open-file.js';
import { Stopwatch } from './stopwatch.js';
import type { FoundFile, FoundTable } from './table.js';
import type { TableSource } from './table-source.js';

/**
 * What a file is and which tables it holds, by its bytes and not by its name. Reads no further than the header of
 * each. Throws `FileRefused` when nothing in it can be read.
 */
export async function describeFile(
  path: string,
  limits: FileLimits = FILE_LIMITS,
): Promise<FoundFile> {
  const source = await openFile(path, limits, new Stopwatch(limits.seconds));
  if (source === 'EXTRACT') return { kind: 'EXTRACT' };
  try {
    if (source.tables.length === 0) throw new FileRefused('NO_SHEET');
    const tables: FoundTable[] = [];
    for (const table of source.tables) {
      tables.push({ ...table, headers: await headersOf(source, table.sheet) });
    }
    return { kind: source.kind, tables };
  } finally {
    source.close();
  }
}

async function headersOf(
  source: TableSource,
  sheet: string | null,
): Promise<readonly string[] | FileRefused> {
  try {
    for await (const first of source.rows(sheet)) return headersIn(first);
    throw new FileRefused('HEADER_MISSING');
  } catch (error) {
    if (error instanceof FileRefused) return sheet === null ? error : error.at({ sheet });
    throw error;
  }
}

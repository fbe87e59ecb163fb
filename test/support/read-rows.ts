import type { Cell } from '../../src/domain/imports/cell.js';
import { describeFile } from '../../src/imports/reading/describe-file.js';
import type { FileLimits } from '../../src/imports/reading/file-limits.js';
import { FILE_LIMITS } from '../../src/imports/reading/file-limits.js';
import { FileRefused } from '../../src/imports/reading/file-refused.js';
import { readTable } from '../../src/imports/reading/read-table.js';

/** The rows of a table by the names of their columns; text cells as text. */
export async function read(
  path: string,
  sheet: string | null,
  limits: FileLimits = FILE_LIMITS,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const file = await describeFile(path, limits);
  if (file.kind === 'EXTRACT') throw new FileRefused('IS_EXTRACT');
  const headers = file.tables.find((table) => table.sheet === sheet)?.headers ?? [];
  if (headers instanceof FileRefused) throw headers;
  const rows: Record<string, unknown>[] = [];
  for await (const { row, cells } of readTable(path, sheet, limits)) {
    const named = [...cells].map(([column, cell]) => [headers[column], shown(cell)] as const);
    rows.push({ row, ...Object.fromEntries(named) });
  }
  return rows;
}

function shown(cell: Cell): unknown {
  return 'text' in cell ? cell.text : cell;
}

/** How reading was refused; fails when it was not, or with anything else. */
export async function refusalOf(reading: Promise<unknown>): Promise<FileRefused> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

import { Archive } from './archive/archive.js';
import { checkPackage } from './archive/check-package.js';
import type { FileLimits } from './file-limits.js';
import { formatOf } from './format-of.js';
import type { Stopwatch } from './stopwatch.js';
import type { TableSource } from './table-source.js';
import { csvRows } from './text/csv-rows.js';
import { openWorkbook } from './workbook/open-workbook.js';

/** Opens a file as what it is, whatever it is called. Throws `FileRefused`. */
export async function openFile(
  path: string,
  limits: FileLimits,
  stopwatch: Stopwatch,
): Promise<TableSource | 'EXTRACT'> {
  if ((await formatOf(path, limits)) === 'TEXT') return openCsv(path, limits, stopwatch);
  const archive = await Archive.open(path, limits);
  try {
    const packed = checkPackage(archive);
    if (packed.kind === 'WORKBOOK') {
      return await openWorkbook({ archive, limits, stopwatch }, packed.part);
    }
  } catch (error) {
    archive.close();
    throw error;
  }
  archive.close();
  return 'EXTRACT';
}

function openCsv(path: string, limits: FileLimits, stopwatch: Stopwatch): TableSource {
  return {
    kind: 'CSV',
    tables: [{ sheet: null, isHidden: false }],
    rows: () => csvRows(path, limits, stopwatch),
    close: () => {},
  };
}

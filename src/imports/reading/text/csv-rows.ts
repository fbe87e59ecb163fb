import { createReadStream } from 'node:fs';
import type { FileLimits } from '../file-limits.js';
import { FileRefused } from '../file-refused.js';
import type { Stopwatch } from '../stopwatch.js';
import type { SheetRow } from '../table.js';
import { CsvScanner } from './csv-scanner.js';
import { decodedText } from './decoded-text.js';
import { delimiterOf } from './delimiter-of.js';

/** The filled rows of a CSV file. Holds one piece of the file and one row at a time. */
export async function* csvRows(
  path: string,
  limits: FileLimits,
  stopwatch: Stopwatch,
): AsyncGenerator<SheetRow> {
  let scanner: CsvScanner | undefined;
  try {
    for await (const text of decodedText(createReadStream(path))) {
      stopwatch.check();
      if (scanner === undefined) {
        const { delimiter, skipped } = delimiterOf(text);
        scanner = new CsvScanner(delimiter, limits);
        yield* scanner.write(text.slice(skipped));
      } else yield* scanner.write(text);
    }
    if (scanner !== undefined) yield* scanner.end();
  } catch (error) {
    throw error instanceof FileRefused && scanner !== undefined ? error.at(scanner.place) : error;
  }
}

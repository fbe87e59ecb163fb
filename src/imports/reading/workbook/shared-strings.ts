import { FileRefused } from '../file-refused.js';
import type { Reading } from './scan-part.js';
import { scanWhole } from './scan-part.js';
import { TextCollector } from './text-collector.js';

/** Texts of a workbook; there are never more filled cells than these in what is read. */
const MOST_STRINGS = 2_000_000;

/** The texts that cells refer to by number. One that no cell can hold is `null`: the cell that has it is refused. */
export async function sharedStrings(
  reading: Reading,
  part: string | undefined,
): Promise<readonly (string | null)[]> {
  const strings: (string | null)[] = [];
  if (part === undefined) return strings;
  const collector = new TextCollector(reading.limits.cell);
  await scanWhole(reading, part, {
    open(element) {
      if (element === 'si') collector.begin();
      else collector.open(element);
    },
    text: (text) => collector.text(text),
    close(element) {
      if (element !== 'si') collector.close(element);
      else if (strings.push(collector.end()) > MOST_STRINGS) {
        throw new FileRefused('UNPACKS_TOO_LARGE', {}, { part });
      }
    },
  });
  return strings;
}

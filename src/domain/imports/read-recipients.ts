import { MOST_PARTIES } from '../register/limits.js';
import { plain } from './plain.js';
import type { Decisions } from './problem.js';
import { refusedCell } from './reading.js';
import type { Reading } from './reading.js';

/** Whom a text may mean: those it names exactly, and one that it nearly names. */
export type Meant = {
  readonly exactly: readonly string[];
  /** Name of the likeliest of the others. */
  readonly nearly: string | null;
};

/**
 * Who is named: ids, one for each text. A text that names nobody is refused; one that names several waits
 * for a person, whose answer holds wherever it stands in the file.
 */
export function readRecipients(
  texts: readonly string[],
  meant: (text: string) => Meant,
  decisions: Decisions,
): Reading<readonly string[]> {
  if (texts.length > MOST_PARTIES) {
    return refusedCell('TOO_MANY_VALUES', { most: String(MOST_PARTIES) });
  }
  const ids: string[] = [];
  for (const text of texts) {
    const { exactly, nearly } = meant(text);
    const key = `WHICH_RECIPIENT:${plain(text)}`;
    const decided = decisions.get(key);
    const [only, ...others] = exactly;
    if (only === undefined) {
      return refusedCell(
        'UNKNOWN_RECIPIENT',
        nearly === null ? { name: text } : { name: text, nearest: nearly },
      );
    }
    if (others.length === 0) ids.push(only);
    else if (decided !== undefined && exactly.includes(decided)) ids.push(decided);
    else return { question: { key, code: 'WHICH_RECIPIENT', options: exactly } };
  }
  return { value: [...new Set(ids)] };
}

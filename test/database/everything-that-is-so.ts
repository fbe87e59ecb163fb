import { NOUN_TABLES } from '../../entities/noun-tables.js';
import type { Reader } from '../../src/database/reader.js';
import type { Noun } from '../../src/domain/register/change.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { recordsAt } from '../../src/records/records.store.js';
import { heldAnswers } from './coverage-answers.js';

const DAYS = ['2020-01-01', '2026-11-22', '2026-11-23', '2030-01-01'];

/** Everything that is so on several days, of every noun, and every answer, as known at an instant. */
export async function everythingThatIsSo(
  reader: Reader,
  knownAt: Instant,
): Promise<readonly string[]> {
  const found: string[] = [...(await heldAnswers(reader, knownAt))];
  for (const noun of Object.keys(NOUN_TABLES) as Noun[]) {
    for (const on of DAYS) {
      for (const { id, facts } of await recordsAt(reader, noun, { on: localDate(on), knownAt })) {
        found.push(`${noun} ${id} ${on} ${JSON.stringify(facts)}`);
      }
    }
  }
  return found.toSorted();
}

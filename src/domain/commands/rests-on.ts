import type { Noun } from '../register/change.js';
import type { LocalDate } from '../time/local-date.js';
import { overlaps } from '../time/period.js';
import type { Period } from '../time/period.js';
import { naming } from './known.js';
import type { Known } from './known.js';
import { refusal } from './refusal.js';
import type { Refusal } from './refusal.js';

/** Records named in one refusal, at most; more are an ellipsis, since not all of them were looked for. */
const MOST_NAMED = 10;

/** What may not be taken away: other records name it on those days. They are named. */
export function restedOn(
  known: Known,
  noun: Noun,
  id: string,
  valid: Period<LocalDate>,
): readonly Refusal[] {
  const resting = new Set<string>();
  for (const other of known.records.keys()) {
    for (const version of naming(known, other, { noun, id })) {
      if (version.id !== id && overlaps(version.valid, valid)) {
        resting.add(`${other} ${version.id}`);
      }
    }
  }
  if (resting.size === 0) return [];
  const named = [...resting].toSorted().slice(0, MOST_NAMED);
  const records = [...named, ...(resting.size > MOST_NAMED ? ['…'] : [])].join(', ');
  return [refusal('RESTED_ON', 'references', 'id', { records })];
}

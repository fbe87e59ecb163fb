import type { LocalDate } from '../../time/local-date.js';
import type { Period } from '../../time/period.js';
import { versionsOf } from '../known.js';
import type { Known } from '../known.js';
import { nameOf } from '../name-of.js';
import type { Refusal } from '../refusal.js';
import { refusal } from '../refusal.js';

/** The first day of a stretch on which a recipient is not in the register; `null` when it always is. */
function missingDay(known: Known, id: string, { from, to }: Period<LocalDate>): LocalDate | null {
  const periods = versionsOf(known, 'recipient', id)
    .map(({ valid }) => valid)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  let day = from;
  for (const valid of periods) if (valid.from <= day && day < valid.to) day = valid.to;
  return day < to ? day : null;
}

/**
 * A recipient is there on every day of the stretch: nothing flows to or from a company before it was
 * there, or after it ended. A recipient nobody knows is refused elsewhere.
 */
export function activeOver(
  known: Known,
  path: string,
  id: string,
  valid: Period<LocalDate>,
): readonly Refusal[] {
  const day = missingDay(known, id, valid);
  if (day === null || versionsOf(known, 'recipient', id).length === 0) return [];
  const values = { id, name: nameOf(known, id, day), day };
  return [refusal('RECIPIENT_NOT_ACTIVE', 'two clocks', path, values)];
}

import { BEGINNING } from '../../time/local-date.js';
import type { LocalDate } from '../../time/local-date.js';
import { firstGap } from '../../time/period.js';
import type { Period } from '../../time/period.js';
import { versionsOf } from '../known.js';
import type { Known } from '../known.js';
import { nameOf } from '../name-of.js';
import type { Refusal } from '../refusal.js';
import { refusal } from '../refusal.js';

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
  const versions = versionsOf(known, 'recipient', id);
  const day = firstGap(
    versions.map((version) => version.valid),
    valid,
  );
  if (day === null || versions.length === 0) return [];
  const values = { id, name: nameOf(known, id, day), ...(day !== BEGINNING && { day }) };
  return [refusal('RECIPIENT_NOT_ACTIVE', 'two clocks', path, values)];
}

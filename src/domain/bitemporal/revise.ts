import type { Instant } from '../time/instant.js';
import { UNTIL_SUPERSEDED } from '../time/instant.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';
import { overlaps } from '../time/period.js';
import type { Version } from './version.js';

export type Revision<F> = {
  /** Version ids to close at `recordedAt`. */
  readonly supersede: readonly string[];
  readonly insert: readonly Version<F>[];
};

/**
 * Cuts one change into the open versions of one record: what to supersede, and what to insert in its
 * place. Days outside `change.valid` keep their facts. `facts: null` leaves the days empty.
 */
export function revise<F>(
  open: readonly Version<F>[],
  change: { readonly id: string; readonly valid: Period<LocalDate>; readonly facts: F | null },
  recordedAt: Instant,
  newVersionId: () => string,
): Revision<F> {
  const touched = open.filter((version) => overlaps(version.valid, change.valid));
  const insert: Version<F>[] = [];
  const add = (from: LocalDate, to: LocalDate, facts: F): void => {
    insert.push({
      versionId: newVersionId(),
      id: change.id,
      valid: { from, to },
      recorded: { from: recordedAt, to: UNTIL_SUPERSEDED },
      facts,
    });
  };
  for (const { valid, facts } of touched) {
    if (valid.from < change.valid.from) add(valid.from, change.valid.from, facts);
    if (change.valid.to < valid.to) add(change.valid.to, valid.to, facts);
  }
  if (change.facts !== null) add(change.valid.from, change.valid.to, change.facts);
  return { supersede: touched.map((version) => version.versionId), insert };
}

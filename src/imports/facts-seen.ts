import { createHash } from 'node:crypto';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Period } from '../domain/time/period.js';
import { overlaps } from '../domain/time/period.js';

type Seen = { readonly row: number; readonly valid: Period<LocalDate> };

/** Facts that rows above said, by a digest: the same fact is said once for a day. */
export class FactsSeen {
  private readonly byDigest = new Map<string, readonly Seen[]>();

  /** The row above that says the same of some of the days; without one, this row is the one. */
  rowOf(fact: string, valid: Period<LocalDate>, row: number): number | null {
    const digest = createHash('sha256').update(fact).digest('base64').slice(0, 22);
    const held = this.byDigest.get(digest) ?? [];
    const other = held.find((each) => overlaps(each.valid, valid));
    if (other !== undefined) return other.row;
    this.byDigest.set(digest, [...held, { row, valid }]);
    return null;
  }
}

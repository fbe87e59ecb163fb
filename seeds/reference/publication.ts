import type { Change, Noun } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';

/**
 * What the public could know of one record of law from `publicOn` on. A record that became known
 * bit by bit has several, the last of which is what is known today.
 */
export type Publication<N extends Noun = Noun> = {
  readonly publicOn: LocalDate;
  /** The act or event that made it public. */
  readonly because: string;
  readonly change: Change<N>;
};

/** The instant at which a day begins, `serial` milliseconds later. */
export function beginningOf(day: LocalDate, serial = 0): Instant {
  return instant(`${day}T00:00:00.${String(serial).padStart(3, '0')}Z`);
}

/** The days on which something about one record became public, each once, in order. */
export function daysOf(...days: readonly (LocalDate | null)[]): readonly LocalDate[] {
  return [...new Set(days.filter((day) => day !== null))].toSorted();
}

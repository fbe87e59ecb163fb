import type { LocalDate } from '../time/local-date.js';
import { contains } from '../time/period.js';
import type { Dated } from './version.js';

/** The version that holds on `day`, or `undefined`. */
export function onDay<F>(
  versions: readonly Dated<F>[] | undefined,
  day: LocalDate,
): Dated<F> | undefined {
  return versions?.find((version) => contains(version.valid, day));
}

/** The version that holds on `day`; failing that the latest that began before it, then the first. */
export function onDayOrNearest<F>(
  versions: readonly Dated<F>[] | undefined,
  day: LocalDate,
): Dated<F> | undefined {
  let nearest: Dated<F> | undefined;
  for (const version of versions ?? []) {
    if (contains(version.valid, day)) return version;
    if (nearest === undefined || isNearer(version, nearest, day)) nearest = version;
  }
  return nearest;
}

function isNearer<F>(one: Dated<F>, other: Dated<F>, day: LocalDate): boolean {
  const [oneBegan, otherBegan] = [one.valid.from <= day, other.valid.from <= day];
  if (oneBegan !== otherBegan) return oneBegan;
  return oneBegan ? other.valid.from < one.valid.from : one.valid.from < other.valid.from;
}

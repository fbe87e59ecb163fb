import type { Dated } from '../bitemporal/version.js';
import type { LocalDate } from '../time/local-date.js';

/** The first day of the unbroken stretch of versions that reaches a day, in any order; `null` when none holds on it. */
export function unbrokenSince(
  versions: readonly Dated<unknown>[],
  on: LocalDate,
): LocalDate | null {
  let since: LocalDate | null = null;
  for (const { valid } of versions.toSorted(byLatest)) {
    const reaches = since === null ? valid.from <= on && on < valid.to : valid.to === since;
    if (reaches) since = valid.from;
  }
  return since;
}

function byLatest(one: Dated<unknown>, other: Dated<unknown>): number {
  return one.valid.from < other.valid.from ? 1 : -1;
}

import type { Dated } from './version.js';

/** Sorts the record that began last to the front; records of one day by their id. */
export function byNewest(one: Dated<unknown>, other: Dated<unknown>): number {
  if (one.valid.from !== other.valid.from) return one.valid.from < other.valid.from ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

import type { TimeLimit } from './deadline-policy.js';

const SHAPE = /^P([1-9]\d?)([DM])$/;

/** Reads `P1D` to `P90D` or `P1M` to `P3M`, as ISO 8601 writes them; anything else is `null`. */
export function parseTimeLimit(text: string): TimeLimit | null {
  const [, count, unit] = SHAPE.exec(text) ?? [];
  if (count === undefined) return null;
  const limit =
    unit === 'M' ? { days: 0, months: Number(count) } : { days: Number(count), months: 0 };
  return limit.days <= 90 && limit.months <= 3 ? limit : null;
}

/** A half-open stretch: `from` is in it, `to` is not. Works for days and for instants. */
export type Period<T extends string> = { readonly from: T; readonly to: T };

/** Whether `at` lies in the period. */
export function contains<T extends string>(period: Period<T>, at: T): boolean {
  return period.from <= at && at < period.to;
}

/** Whether the two periods share a day (or an instant). */
export function overlaps<T extends string>(one: Period<T>, other: Period<T>): boolean {
  return one.from < other.to && other.from < one.to;
}

/** What the two share, or `null`. */
export function intersection<T extends string>(one: Period<T>, other: Period<T>): Period<T> | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from < to ? { from, to } : null;
}

/** The first moment of a stretch that lies in none of the periods; `null` when they cover all of it. */
export function firstGap<T extends string>(
  periods: readonly Period<T>[],
  { from, to }: Period<T>,
): T | null {
  let reached = from;
  for (const period of periods.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    if (contains(period, reached)) reached = period.to;
  }
  return reached < to ? reached : null;
}

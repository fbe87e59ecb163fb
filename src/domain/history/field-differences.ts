/** One fact that is another on the other side. `undefined`: nothing is said there. */
export type FieldDifference = {
  /** The fact, or the one inside it, as `circumstances.occasional`. */
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
};

type Facts = Readonly<Record<string, unknown>>;

/** The facts that differ, in the order in which they are told; groups of facts are told one by one. */
export function fieldDifferences(
  before: Facts | null,
  after: Facts | null,
): readonly FieldDifference[] {
  return keysOf(before, after).flatMap((field) => {
    const [from, to] = [before?.[field], after?.[field]];
    if (!isGroup(from, to) && !isGroup(to, from)) {
      return isSame(from, to) ? [] : [{ field, from, to }];
    }
    return keysOf(from as Facts | null, to as Facts | null)
      .map((key) => ({
        field: `${field}.${key}`,
        from: (from as Facts | null | undefined)?.[key],
        to: (to as Facts | null | undefined)?.[key],
      }))
      .filter((each) => !isSame(each.from, each.to));
  });
}

function keysOf(one: Facts | null | undefined, other: Facts | null | undefined): readonly string[] {
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])];
}

/** A group of facts, beside another one or nothing. */
function isGroup(value: unknown, beside: unknown): boolean {
  return isFacts(value) && (isFacts(beside) || beside === null || beside === undefined);
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal all the way down, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  }
  if (isFacts(one) && isFacts(other)) {
    return keysOf(one, other).every((key) => isSame(one[key], other[key]));
  }
  return one === other;
}

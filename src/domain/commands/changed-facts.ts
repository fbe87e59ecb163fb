/** Names of the facts in which two records differ, in the order of the alphabet. */
export function changedFacts(one: object, other: object): readonly string[] {
  const [ones, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...ones.keys(), ...others.keys()])]
    .filter((fact) => text(ones.get(fact)) !== text(others.get(fact)))
    .toSorted();
}

/** JSON with sorted keys: facts read back from a table come in another order. A key without a value is absent. */
function text(value: unknown): string {
  return JSON.stringify(value ?? null, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(byKey))
      : each,
  );
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

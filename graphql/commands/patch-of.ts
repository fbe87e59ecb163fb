/**
 * A patch as facts: what was left out stays away. What is `null` becomes what it would be had it been
 * left out of a new record: not known, or an empty list.
 */
export function patchOf<I extends object, F extends object>(
  toFacts: (input: I) => F,
  patch: Partial<I>,
): Partial<F> {
  const given = new Set(
    Object.entries(patch)
      .filter(([, value]) => value !== undefined)
      .map(([key]) => key),
  );
  // Only the facts that were given are taken; that the others are missing does no harm.
  const facts = Object.entries(toFacts(patch as I)).filter(([key]) => given.has(key));
  return Object.fromEntries(facts) as Partial<F>;
}

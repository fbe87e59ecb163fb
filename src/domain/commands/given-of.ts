/** What is given of some facts: those that have a value, `null` for *not known* among them. */
export function givenOf<F extends object>(facts: F): F {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as F;
}

/** The fields of an input that were given: Nest makes the others exist as `undefined`, clients as `null`. */
export function defined<T extends object>(input: T | null | undefined): T {
  const given = Object.entries(input ?? {}).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(given) as T;
}

/** The fields of a class, without the class. */
type Plain<T> = { [K in keyof T]: T[K] };

/** The fields of an input that were given: Nest makes the others exist as `undefined`, clients as `null`. */
export function defined<T extends object>(input: T | null | undefined): Plain<T> {
  const given = Object.entries(input ?? {}).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(given) as Plain<T>;
}

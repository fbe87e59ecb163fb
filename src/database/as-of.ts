/**
 * The one predicate of reading: the versions true on `:on`, as the register held them at `:knownAt`.
 * `alias` names a version table, or the derived periods, which are kept on the same two clocks.
 */
export function asOf(alias: string): string {
  return `${alias}.valid_from <= :on AND :on < ${alias}.valid_to AND ${knownAsOf(alias)}`;
}

/** All versions the register held at `:knownAt`, over all days. */
export function knownAsOf(alias: string): string {
  return `${alias}.recorded_from <= :knownAt AND :knownAt < ${alias}.recorded_to`;
}

/** Why there is no extract. */
export const EXTRACT_REFUSALS = [
  'NO_FORMAT',
  'UNKNOWN_FORMAT',
  'NOT_PERMITTED',
  'UNFIT',
  'TOO_MANY_FLOWS',
  'TOO_MANY_RECORDS',
  'TOO_MANY_EXTRACTS',
  'HISTORY_WITH_FILTER',
  'SAFEGUARD_REQUIRED',
  'UNKNOWN_SAFEGUARD',
  'NOT_CLAUSES',
  'SAMPLE_REQUIRED',
  'REGISTER_EMPTY',
  'KNOWN_AT_IN_FUTURE',
] as const;

export type ExtractRefusal = (typeof EXTRACT_REFUSALS)[number];

/** An extract that is not made: names the place in the request, and the reason. Nothing was written. */
export class ExtractRefused extends RangeError {
  constructor(
    readonly code: ExtractRefusal,
    /** Place in the request, such as `filter.destination`. */
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

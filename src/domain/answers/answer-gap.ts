/** What may stand in the way of sending a letter, or is to be looked at first. */
export const ANSWER_GAPS = [
  'NO_RELATION',
  'NOBODY_FOUND',
  'NOT_FOUND',
  'PEOPLE_NOT_RECORDED',
  'COUNTRY_NOT_KNOWN',
  'CITY_NOT_KNOWN',
  'PLACE_NOT_KNOWN',
  'NOT_COVERED',
  'NEEDS_REVIEW',
  'NO_ORIGINAL',
  'NO_REDACTED_COPY',
  'NO_DESK_ADDRESS',
  'NO_AUTHORITY',
  'NO_ANSWER',
] as const;

export type AnswerGapCode = (typeof ANSWER_GAPS)[number];

export type AnswerGap = {
  readonly code: AnswerGapCode;
  /** Whether the letter may not be sent while it is so. */
  readonly blocking: boolean;
  /** Names, codes and ids of what it is about; never of who asked. */
  readonly values: Readonly<Record<string, string>>;
};

/** A copy that is owed and not there, or an answer nobody wrote: the letter would not answer. */
const BLOCKING: readonly AnswerGapCode[] = ['NO_REDACTED_COPY', 'NO_ANSWER'];

/** A gap, and whether it keeps the letter from being sent. */
export function answerGap(
  code: AnswerGapCode,
  values: Readonly<Record<string, string>> = {},
): AnswerGap {
  return { code, blocking: BLOCKING.includes(code), values };
}

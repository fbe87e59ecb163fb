/** Every expected no. Each is explained in words in `src/words/refusals`. */
export const REFUSAL_CODES = [
  'ALREADY_ERASED',
  'ALREADY_RECORDED',
  'CONTROL_CHARACTERS',
  'EMPTY_PERIOD',
  'EMPTY_TEXT',
  'FACT_MISSING',
  'FLOW_TO_ITSELF',
  'GROUND_REQUIRED',
  'KEY_REUSED',
  'KIND_CANNOT_HOLD',
  'MODULE_DOES_NOT_FIT',
  'NEEDS_PROPOSAL',
  'NOTHING_CHANGES',
  'NOTHING_THERE',
  'NOT_AN_AUTHORITY',
  'NOT_A_PARTY',
  'ONWARD_LOOP',
  'OVERLAPS',
  'PARENT_LOOP',
  'PERIOD_REVERSED',
  'REASON_REQUIRED',
  'RECIPIENT_NOT_ACTIVE',
  'RESTED_ON',
  'SHAPE',
  'SOURCE_REQUIRED',
  'STALE',
  'TEXT_TOO_LONG',
  'TOO_MANY',
  'UNKNOWN_CODE',
  'UNKNOWN_RECORD',
  'UNKNOWN_TERRITORY',
  'WRONG_KIND_OF_TOOL',
  'NOT_A_DRAFT',
  'NOT_SUBMITTED',
  'NOT_APPROVED',
  'HAS_GAPS',
  'SECOND_PERSON_REQUIRED',
  'NOT_YOURS',
  'LATER_CHANGED',
  'ALREADY_EXTENDED',
  'ALREADY_PAUSED',
  'ANSWER_INCOMPLETE',
  'CANNOT_BE_PRINTED',
  'DAY_TO_COME',
  'DAY_TOO_EARLY',
  'DESK_CLOSED',
  'DRAFT_CHANGED',
  'FIRST_PERIOD_OVER',
  'MOMENT_UNKNOWN',
  'NAMES_THE_PERSON',
  'NOT_IN_GROUP',
  'NOT_PAUSED',
  'NO_DRAFT',
  'NO_SUCH_PAUSE',
  'REQUEST_CLOSED',
  'REQUEST_STILL_OPEN',
  'TIME_IS_UP',
  'UNKNOWN_PASSAGE',
  'UNKNOWN_REFERENCE',
  'DOCUMENT_BROKEN',
  'DOCUMENT_BUSY',
  'DOCUMENT_CHANGED',
  'DOCUMENT_ENCRYPTED',
  'DOCUMENT_MACROS',
  'DOCUMENT_MISSING',
  'DOCUMENT_TOO_LARGE',
  'DOCUMENT_TOO_SLOW',
  'HIDING_NEEDS_REASON',
  'NOTHING_TO_HIDE',
  'NOT_A_DOCUMENT',
  'NOT_A_PDF',
  'NOT_HIDDEN',
  'OUTSIDE_PAGE',
  'PAGE_TOO_LARGE',
  'SUMMARY_REQUIRED',
  'TERM_NOT_FOUND',
  'TERM_TOLD',
  'TOO_MANY_PAGES',
  'UNKNOWN_DOCUMENT',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Whether a code is one of a refusal. */
export function isRefusalCode(code: string): code is RefusalCode {
  return REFUSAL_CODES.some((each) => each === code);
}

/** An expected no, as a value: nothing was written. */
export type Refusal = {
  readonly code: RefusalCode;
  /** What it rests on: an article, or a rule of the register such as `two clocks`. */
  readonly rule: string;
  /** Place in the input, such as `facts.recipientId`. */
  readonly path: string;
  /** What the words name: ids, days, names. Never data of a requester. */
  readonly values: Readonly<Record<string, string>>;
};

export function refusal(
  code: RefusalCode,
  rule: string,
  path: string,
  values: Refusal['values'] = {},
): Refusal {
  return { code, rule, path, values };
}

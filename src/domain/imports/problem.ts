import type { RefusalCode } from '../commands/refusal.js';

/** Why a row cannot be taken in, besides what the register refuses. Words: `src/words/imports/problems.ts`. */
export const PROBLEM_CODES = [
  'FORMULA',
  'CELL_ERROR',
  'CONTROL_CHARACTERS',
  'BROKEN_TEXT',
  'TOO_LONG',
  'NUMBER_NOT_EXACT',
  'TOO_MANY_VALUES',
  'VALUE_REQUIRED',
  'NOT_A_DAY',
  'NOT_A_FLAG',
  'NOT_A_CHOICE',
  'UNKNOWN_COUNTRY',
  'UNKNOWN_TERM',
  'UNKNOWN_RECIPIENT',
  'UNKNOWN_ID',
  'END_BEFORE_START',
  'SAME_ROW',
  'DIFFERS_FROM_ROW',
  'COMES_WITH_LAW',
  'NOT_A_RECORD',
  'NOT_A_FACT',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something in a row that stands in its way. */
export type Problem = {
  /** Key of the column; `null` when it is about the row. */
  readonly column: string | null;
  /** What stands there, shortened; `null` when nothing does. */
  readonly value: string | null;
  readonly code: ProblemCode | RefusalCode;
  /** What the words name. */
  readonly values: Readonly<Record<string, string>>;
};

/** What only a person can decide. Words: `src/words/imports/questions.ts`. */
export const QUESTION_CODES = [
  'DAY_ORDER',
  'COUNTRY',
  'WHICH_RECIPIENT',
  'SAME_RECIPIENT',
  'CONTROLLER',
] as const;

export type QuestionCode = (typeof QUESTION_CODES)[number];

/** A question that a row waits for. Rows that ask the same have the same key: one answer does for all. */
export type Question = {
  readonly key: string;
  readonly code: QuestionCode;
  readonly column: string | null;
  readonly value: string | null;
  /** What may be answered; codes, or ids of recipients. The first is what we would say. */
  readonly options: readonly string[];
};

/** Answers so far, by the key of their question. */
export type Decisions = ReadonlyMap<string, string>;

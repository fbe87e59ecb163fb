import type { PauseGround } from '../../domain/deadlines/deadline-policy.js';
import type { DeadlineStep } from '../../domain/deadlines/deadline-step.js';
import type { DayOff } from '../../domain/deadlines/working-day.js';

/** Some steps are told in two ways: where the day of receipt opens the count, and while something is awaited. */
type Sentence = DeadlineStep['code'] | 'RECEIVED_ONLY' | 'STARTED_ANEW_OPEN' | 'PAUSED_OPEN';

/** One of something, and any other number of it. */
export type Counted = { readonly one: string; readonly many: string };

/** How a deadline came about, in one language. */
export type DeadlineWords = {
  readonly steps: Readonly<Record<Exclude<Sentence, 'PAUSED_IN_VAIN'>, string>>;
  readonly inVain: Readonly<Record<'NOT_IN_POLICY' | 'TOO_LATE', string>>;
  readonly daysOff: Readonly<Record<DayOff['reason'], string>>;
  /** What is awaited, as it stands in the sentences. */
  readonly awaited: Readonly<Record<PauseGround, string>>;
  /** How long a period is, as it stands after `period`. */
  readonly limitDays: Counted;
  readonly limitMonths: Counted;
  /** How much later something is. */
  readonly later: Counted;
  readonly and: string;
  /** The numbers from one on that are written as words; `later` and days above them take digits. */
  readonly numbers: readonly string[];
  /** Where the law of the European Union says so; other laws are named with the policy. */
  readonly rules: Readonly<
    Record<
      | 'RECEIVED'
      | 'DAYS_END'
      | 'MONTHS_END'
      | 'MOVED'
      | 'TWO_WORKING_DAYS'
      | 'IDENTITY'
      | 'CLARIFICATION',
      string
    >
  >;
};

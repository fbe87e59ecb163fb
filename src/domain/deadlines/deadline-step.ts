import type { LocalDate } from '../time/local-date.js';
import type { PauseGround, TimeLimit } from './deadline-policy.js';
import type { DayOff } from './working-day.js';

/** What made a deadline what it is, in the order it is told. */
export type DeadlineStep =
  | { readonly code: 'RECEIVED'; readonly on: LocalDate }
  /** What was awaited came `on` that day; where it `isOpen`, as if it came that day. */
  | {
      readonly code: 'STARTED_ANEW';
      readonly ground: PauseGround;
      readonly on: LocalDate;
      readonly isOpen: boolean;
    }
  | {
      readonly code: 'EXTENDED';
      readonly months: number;
      readonly toldOn: LocalDate;
      readonly noLaterThan: LocalDate;
    }
  | {
      readonly code: 'EXTENDED_TOO_LATE';
      readonly toldOn: LocalDate;
      readonly noLaterThan: LocalDate;
    }
  | { readonly code: 'PERIOD_ENDS'; readonly limit: TimeLimit; readonly on: LocalDate }
  /** The last month is too short for this day of the month. */
  | { readonly code: 'NO_SUCH_DAY'; readonly date: number }
  /** So many `days` from `from` do not count, and the period ends `on` a later day. */
  | {
      readonly code: 'PAUSED';
      readonly ground: PauseGround;
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly days: number;
      readonly on: LocalDate;
      readonly isOpen: boolean;
    }
  | {
      readonly code: 'PAUSED_IN_VAIN';
      readonly ground: PauseGround;
      readonly from: LocalDate;
      readonly reason: 'NOT_IN_POLICY' | 'TOO_LATE';
    }
  | { readonly code: 'MOVED'; readonly daysOff: readonly DayOff[]; readonly on: LocalDate }
  | { readonly code: 'NOT_MOVED'; readonly daysOff: readonly DayOff[] }
  | { readonly code: 'TWO_WORKING_DAYS'; readonly on: LocalDate }
  | { readonly code: 'HOLIDAYS_NOT_KNOWN' }
  | { readonly code: 'DUE'; readonly on: LocalDate };

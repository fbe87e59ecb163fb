import type { LocalDate } from '../time/local-date.js';

/** What a desk is reminded of, once each, in the order in which it happens to a request. */
export const REMINDER_KINDS = ['NEW', 'DUE_SOON', 'OVERDUE'] as const;

export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** One reminder of a request: another due day, as after an extension, makes it another reminder. */
export type Reminder = {
  readonly requestId: string;
  readonly kind: ReminderKind;
  /** The due day it speaks of; of `NEW`, the due day when it was first told. */
  readonly dueOn: LocalDate;
};

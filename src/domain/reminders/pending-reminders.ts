import { SOON_DAYS } from '../deadlines/standing-on.js';
import { addDays } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import type { Reminder, ReminderKind } from './reminder.js';

/** What of a request decides whether its desk is reminded. */
export type Remindable = {
  readonly id: string;
  /** The last day for an answer. */
  readonly dueOn: LocalDate;
  /** Whether the clock of the request stands still: then its due day moves, and is nothing to remind of. */
  readonly paused: boolean;
};

/** A reminder that is known; settled when it was sent or is being sent. */
export type KnownReminder = Reminder & { readonly settled: boolean };

/** The reminders of a request that are still to be sent on a day, the most urgent last. */
export function pendingReminders(
  request: Remindable,
  known: readonly KnownReminder[],
  on: LocalDate,
): readonly Reminder[] {
  return reached(request, on).flatMap((kind) => {
    const before = known.find(
      (each) => each.kind === kind && (kind === 'NEW' || each.dueOn === request.dueOn),
    );
    if (before?.settled === true) return [];
    return [{ requestId: request.id, kind, dueOn: before?.dueOn ?? request.dueOn }];
  });
}

function reached({ dueOn, paused }: Remindable, on: LocalDate): readonly ReminderKind[] {
  if (paused || addDays(on, SOON_DAYS) < dueOn) return ['NEW'];
  return on <= dueOn ? ['NEW', 'DUE_SOON'] : ['NEW', 'DUE_SOON', 'OVERDUE'];
}

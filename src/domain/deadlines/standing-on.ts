import { daysBetween } from '../time/days-between.js';
import type { LocalDate } from '../time/local-date.js';

export const DEADLINE_STANDINGS = ['ON_TIME', 'DUE_SOON', 'OVERDUE'] as const;

/** How a request stands to its deadline. */
export type DeadlineStanding = (typeof DEADLINE_STANDINGS)[number];

/** With so many days left or fewer, a request is due soon. */
export const SOON_DAYS = 7;

/** Days from `on` to the last day of a deadline: 0 on that day, negative after it. */
export function daysLeft(dueOn: LocalDate, on: LocalDate): number {
  return daysBetween(on, dueOn);
}

/** How a request stands on a day; one that was closed by then, as it stood on the day it was closed, and never due soon. */
export function standingOn(
  dueOn: LocalDate,
  closedOn: LocalDate | null,
  on: LocalDate,
): DeadlineStanding {
  const isClosed = closedOn !== null && closedOn <= on;
  const left = daysLeft(dueOn, isClosed ? closedOn : on);
  if (left < 0) return 'OVERDUE';
  return isClosed || left > SOON_DAYS ? 'ON_TIME' : 'DUE_SOON';
}

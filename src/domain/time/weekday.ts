import { dayNumber } from './day-number.js';
import type { LocalDate } from './local-date.js';

/** The day of the week: 1 is Monday, 6 Saturday, 7 Sunday. */
export function weekday(day: LocalDate): number {
  return ((dayNumber(day) + 6) % 7) + 1;
}

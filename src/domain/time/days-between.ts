import { dayNumber } from './day-number.js';
import type { LocalDate } from './local-date.js';

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

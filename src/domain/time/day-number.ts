import type { LocalDate } from './local-date.js';

/** How many days a day lies after 31 December of the year 0: a Sunday. Two of them differ by the days between. */
export function dayNumber(day: LocalDate): number {
  const month = Number(day.slice(5, 7));
  // Counted in years that begin in March, so that a leap day is the last of its year.
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return year * 365 + leapDays + daysBefore + Number(day.slice(8, 10)) - 306;
}

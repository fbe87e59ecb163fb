import { daysInMonth } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** The same-numbered day `count` months later, or the last day of that month where it has no such day. */
export function addMonths(day: LocalDate, count: number): LocalDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as LocalDate;
}

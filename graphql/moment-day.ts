import { BEGINNING, FOREVER } from '../src/domain/time/local-date.js';
import type { LocalDate } from '../src/domain/time/local-date.js';

/** First day of a period, or `null` when nobody knows it. */
export function firstDay(day: LocalDate): LocalDate | null {
  return day === BEGINNING ? null : day;
}

/** First day after a period, or `null` while it goes on. */
export function endDay(day: LocalDate): LocalDate | null {
  return day === FOREVER ? null : day;
}

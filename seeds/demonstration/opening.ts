import { localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';

/** The day on which the register of the demonstration was opened. */
export const OPENING = localDate('2019-01-07');

/** The day on which the register could first record what became known on `day`. */
export function notBeforeOpening(day: LocalDate): LocalDate {
  return day < OPENING ? OPENING : day;
}

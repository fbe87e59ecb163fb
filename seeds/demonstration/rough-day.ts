import { localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';

/** The first day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean, `null` when nothing is known. */
export function firstDay(text: string | null): LocalDate | null {
  return text === null ? null : localDate(`${text}-01-01`.slice(0, 10));
}

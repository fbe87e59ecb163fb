import type { Precision } from '../../src/domain/register/recipient.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';

/** The first day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean, `null` when nothing is known. */
export function firstDay(text: string | null): LocalDate | null {
  return text === null ? null : localDate(`${text}-01-01`.slice(0, 10));
}

/** How exactly such a text says it. */
export function precisionOf(text: string | null): Precision {
  if (text === null) return 'UNKNOWN';
  if (text.length === 4) return 'YEAR';
  return text.length === 7 ? 'MONTH' : 'DAY';
}

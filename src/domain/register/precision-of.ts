import type { Precision } from './recipient.js';

/** How exactly `YYYY`, `YYYY-MM` or `YYYY-MM-DD` says a day; `null` says nothing. */
export function precisionOf(text: string | null): Precision {
  if (text === null) return 'UNKNOWN';
  if (text.length === 4) return 'YEAR';
  return text.length === 7 ? 'MONTH' : 'DAY';
}

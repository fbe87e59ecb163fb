import { addDays } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Precision } from '../domain/register/recipient.js';
import { dayInWords } from './day-in-words.js';
import type { Language } from './language.js';

const NOT_KNOWN: Readonly<Record<Language, string>> = {
  nl: 'niet bekend',
  en: 'not known',
  fr: 'inconnu',
  de: 'nicht bekannt',
};

/**
 * The last day before `end`, the first day on which something was no longer so; only the month or year of
 * `end` where no more is known.
 */
export function lastDayInWords(end: LocalDate, precision: Precision, language: Language): string {
  if (precision === 'UNKNOWN') return NOT_KNOWN[language];
  if (precision === 'YEAR') return end.slice(0, 4);
  if (precision === 'DAY') return dayInWords(addDays(end, -1), language);
  return dayInWords(end, language).replace(/^\S+ /, '');
}

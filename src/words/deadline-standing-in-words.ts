import type { DeadlineStanding } from '../domain/deadlines/standing-on.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<DeadlineStanding, Readonly<Record<Language, string>>>> = {
  ON_TIME: { nl: 'Op tijd', en: 'On time', fr: 'Dans les temps', de: 'Fristgerecht' },
  DUE_SOON: { nl: 'Loopt bijna af', en: 'Due soon', fr: 'Échéance proche', de: 'Bald fällig' },
  OVERDUE: { nl: 'Te laat', en: 'Overdue', fr: 'En retard', de: 'Überfällig' },
};

/** How a request stands to its deadline, as a short label. */
export function deadlineStandingInWords(standing: DeadlineStanding, language: Language): string {
  return WORDS[standing][language];
}

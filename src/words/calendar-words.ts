import type { Language } from './language.js';

/** What a calendar of due days says. */
type CalendarWords = {
  /** The name of the calendar. */
  readonly name: string;
  /** The title of a day: `{reference}`, `{kind}`. */
  readonly summary: string;
  /** Put behind the title of a request whose clock stands still. */
  readonly paused: string;
  /** `{due}`, `{received}`, `{company}`. */
  readonly description: string;
  /** Added to the description of a request whose clock stands still. */
  readonly moves: string;
  /** What an alarm says: `{reference}`, `{days}`. */
  readonly alarm: string;
};

const WORDS: Readonly<Record<Language, CalendarWords>> = {
  nl: {
    name: 'Verzoeken: uiterste dagen',
    summary: '{reference}: {kind}',
    paused: ' (klok staat stil)',
    description:
      'Uiterlijk te beantwoorden op {due}. Ontvangen op {received}. {company} antwoordt.',
    moves: ' De klok staat stil: deze dag schuift op.',
    alarm: '{reference} moet over {days} dagen beantwoord zijn.',
  },
  en: {
    name: 'Requests: due days',
    summary: '{reference}: {kind}',
    paused: ' (clock stopped)',
    description: 'To be answered by {due}. Received on {received}. {company} answers.',
    moves: ' The clock is stopped: this day moves.',
    alarm: '{reference} is to be answered within {days} days.',
  },
  fr: {
    name: 'Demandes : échéances',
    summary: '{reference} : {kind}',
    paused: ' (délai suspendu)',
    description:
      'Réponse due au plus tard le {due}. Demande reçue le {received}. {company} répond.',
    moves: ' Le délai est suspendu : ce jour se déplace.',
    alarm: '{reference} attend une réponse dans les {days} jours.',
  },
  de: {
    name: 'Anträge: Fristen',
    summary: '{reference}: {kind}',
    paused: ' (Frist ruht)',
    description:
      'Spätestens zu beantworten am {due}. Eingegangen am {received}. {company} antwortet.',
    moves: ' Die Frist ruht: Dieser Tag verschiebt sich.',
    alarm: '{reference} ist innerhalb von {days} Tagen zu beantworten.',
  },
};

export function calendarWords(language: Language): CalendarWords {
  return WORDS[language];
}

import type { Language } from '../words/language.js';

/** Languages as a word processor names them, for its spelling and for who hears the text. */
export const WORD_LANGUAGES: Readonly<Record<Language, string>> = {
  nl: 'nl-NL',
  en: 'en-GB',
  fr: 'fr-FR',
  de: 'de-DE',
};

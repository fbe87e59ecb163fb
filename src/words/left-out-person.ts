import type { Language } from './language.js';

const WORDS: Readonly<Record<Language, string>> = {
  nl: '[Naam en adres zijn weggelaten]',
  en: '[Name and address are left out]',
  fr: '[Nom et adresse omis]',
  de: '[Name und Anschrift weggelassen]',
};

/** What stands in a letter where it does not say to whom it went. */
export function leftOutPerson(language: Language): string {
  return WORDS[language];
}

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

const PASSAGE: Readonly<Record<Language, string>> = {
  nl: '[Deze passage is voor de persoon geschreven en weggelaten]',
  en: '[This passage was written for the person and is left out]',
  fr: '[Ce passage a été écrit pour la personne et est omis]',
  de: '[Diese Passage wurde für die Person geschrieben und ist weggelassen]',
};

/** What stands in a letter where somebody wrote something for the person. */
export function leftOutPassage(language: Language): string {
  return PASSAGE[language];
}

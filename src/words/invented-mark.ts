import type { Language } from './language.js';

const MARKS: Readonly<Record<Language, string>> = {
  nl: '[verzonnen]',
  en: '[invented]',
  fr: '[inventé]',
  de: '[erfunden]',
};

/** A name, marked when what bears it was made up for the demonstration. */
export function marked(name: string, invented: boolean, language: Language): string {
  return invented ? `${name} ${MARKS[language]}` : name;
}

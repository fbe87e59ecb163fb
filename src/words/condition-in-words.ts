import { de } from './conditions/de.js';
import { en } from './conditions/en.js';
import { fr } from './conditions/fr.js';
import { nl } from './conditions/nl.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nl, en, fr, de };

/** What a condition of the law asks, as the words after `that`; `undefined` when there is none. */
export function conditionInWords(condition: string, language: Language): string | undefined {
  return WORDS[language][condition];
}

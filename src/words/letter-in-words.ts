import type { Language } from './language.js';
import { de } from './letters/de.js';
import { en } from './letters/en.js';
import { fr } from './letters/fr.js';
import type { LetterWords } from './letters/letter-words.js';
import { nl } from './letters/nl.js';

const WORDS: Readonly<Record<Language, LetterWords>> = { nl, en, fr, de };

/** The words of letters to people. */
export function letterInWords(language: Language): LetterWords {
  return WORDS[language];
}

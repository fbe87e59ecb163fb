import type { AnnexWords } from './annexes/annex-words.js';
import { de } from './annexes/de.js';
import { en } from './annexes/en.js';
import { fr } from './annexes/fr.js';
import { nl } from './annexes/nl.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<Language, AnnexWords>> = { nl, en, fr, de };

/** The words of the annexes to the clauses of 2021. */
export function annexInWords(language: Language): AnnexWords {
  return WORDS[language];
}

import { de } from './fields/de.js';
import { en } from './fields/en.js';
import { fr } from './fields/fr.js';
import { nl } from './fields/nl.js';
import type { FieldWords } from './fields/field-words.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<Language, FieldWords>> = { nl, en, fr, de };

/** A fact as people call it, one inside a group after its group; a name that is none shows as itself. */
export function fieldInWords(field: string, language: Language): string {
  const words: Readonly<Record<string, string>> = WORDS[language];
  return field
    .split('.')
    .map((name) => words[name] ?? name)
    .join(': ');
}

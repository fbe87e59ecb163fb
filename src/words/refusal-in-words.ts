import type { Refusal } from '../domain/commands/refusal.js';
import { isLocalDate } from '../domain/time/local-date.js';
import { dayInWords } from './day-in-words.js';
import { filled } from './filled.js';
import type { Language } from './language.js';
import { de } from './refusals/de.js';
import { en } from './refusals/en.js';
import { fr } from './refusals/fr.js';
import { nl } from './refusals/nl.js';

const REFUSALS = { nl, en, fr, de } as const;

/** Why something was refused, as a sentence. */
export function refusalInWords({ code, values }: Refusal, language: Language): string {
  return filled(REFUSALS[language][code], (name) => {
    const value = values[name];
    return value !== undefined && isLocalDate(value) ? dayInWords(value, language) : value;
  });
}

import type { Language } from './language.js';

type ReasonWords = {
  readonly reason: string;
  readonly sheet: string;
  readonly row: string;
  readonly what: string;
};

/** The columns beside rows that were rejected. */
export const REASON_WORDS: Readonly<Record<Language, ReasonWords>> = {
  nl: { reason: 'reden', sheet: 'blad', row: 'rij', what: 'wat' },
  en: { reason: 'reason', sheet: 'sheet', row: 'row', what: 'what' },
  fr: { reason: 'raison', sheet: 'feuille', row: 'ligne', what: 'quoi' },
  de: { reason: 'Grund', sheet: 'Blatt', row: 'Zeile', what: 'was' },
};

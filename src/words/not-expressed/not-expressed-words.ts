import type { Language } from '../language.js';

/** What a format cannot say, by code. */
export type NotExpressedWords = Readonly<Record<string, Readonly<Record<Language, string>>>>;

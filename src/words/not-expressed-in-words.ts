import type { Language } from './language.js';
import { dpv } from './not-expressed/dpv.js';
import { native } from './not-expressed/native.js';
import type { NotExpressedWords } from './not-expressed/not-expressed-words.js';
import { tilt } from './not-expressed/tilt.js';

const WORDS: NotExpressedWords = { ...native, ...tilt, ...dpv };

/** What a format cannot say, in words; a code without words shows as itself, and a test fails. */
export function notExpressedInWords(code: string, language: Language): string {
  return WORDS[code]?.[language] ?? code;
}

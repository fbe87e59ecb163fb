import type { Language } from './language.js';
import { annexes } from './not-expressed/annexes.js';
import { dpv } from './not-expressed/dpv.js';
import { native } from './not-expressed/native.js';
import { recordsOfProcessing } from './not-expressed/records-of-processing.js';
import { sample } from './not-expressed/sample.js';
import { tables } from './not-expressed/tables.js';
import type { NotExpressedWords } from './not-expressed/not-expressed-words.js';
import { tilt } from './not-expressed/tilt.js';

const WORDS: NotExpressedWords = {
  ...native,
  ...tables,
  ...recordsOfProcessing,
  ...tilt,
  ...dpv,
  ...annexes,
  ...sample,
};

/** What a format cannot say, in words; a code without words shows as itself, and a test fails. */
export function notExpressedInWords(code: string, language: Language): string {
  return WORDS[code]?.[language] ?? code;
}

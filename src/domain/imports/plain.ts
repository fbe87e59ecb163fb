import { withoutAccents, wordsOf } from '../likeness/plain-words.js';

/** A header, a label or a code as it is compared: words in lower case without accents, one space between. */
export function plain(text: string): string {
  return wordsOf(text).map(withoutAccents).join(' ');
}

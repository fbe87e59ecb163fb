import type { Glyph } from './glyph.js';

/** Characters that say nothing: no letter is known for them. */
const UNKNOWN = /^[\ufffd\p{Co}\p{Cc}\p{Cn}]$/u;

/** How many in a hundred characters may be unknown. */
const MOST_UNKNOWN = 20;

/** Whether words can be found on a page; on a scanned one they cannot, and a person has to look. */
export function canBeSearched(glyphs: readonly Glyph[]): boolean {
  const letters = glyphs.filter(({ object, text }) => object !== 0 && text.trim() !== '');
  const unknown = letters.filter(({ text }) => UNKNOWN.test(text));
  return letters.length > 0 && unknown.length * 100 <= letters.length * MOST_UNKNOWN;
}

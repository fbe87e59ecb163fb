/** Breaks that stand inside a piece of text, which has none. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Control characters, marks that turn the direction of what follows, hyphens that may be, what no file holds. */
const NEVER_SHOWN = /[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00ad\ufeff]/gu;

/** Half of a character. */
const HALF = /\p{Cs}/gu;

/** More marks on one letter than any language has: they would run over the lines around it. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * One line of text as every renderer shows it: composed, without what has no shape of its own, so that it
 * reads the same in each kind of file.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(BREAKS, ' ')
    .replaceAll(NEVER_SHOWN, '')
    .replaceAll(HALF, '\ufffd')
    .normalize('NFC')
    .replaceAll(PILED_MARKS, '$1');
}

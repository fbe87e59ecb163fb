/** What can be wrong with a text that somebody typed. */
export type TextFault = 'BLANK' | 'CONTROL_CHARACTER' | 'LONE_SURROGATE' | 'TOO_LONG';

/** How much a text may hold: one line, or several with breaks and tabs. */
export type TextLimit = { readonly most: number; readonly severalLines?: boolean };

/** Control characters, line separators, and marks that turn the direction of what follows. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const BREAKS = /[\n\t]/g;

const LONE_SURROGATE = /\p{Cs}/u;

/** The first thing that is wrong with a text, or `null`. Refuses; never trims or repairs. */
export function textFault(text: string, { most, severalLines }: TextLimit): TextFault | null {
  if (text.length > most) return 'TOO_LONG';
  if (text.trim() === '') return 'BLANK';
  if (LONE_SURROGATE.test(text)) return 'LONE_SURROGATE';
  return CONTROL.test(severalLines ? text.replaceAll(BREAKS, '') : text)
    ? 'CONTROL_CHARACTER'
    : null;
}

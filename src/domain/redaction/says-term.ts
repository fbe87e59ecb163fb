import { folded } from './folded.js';

/** Whether words that people will read say a term that was hidden from them. */
export function saysTerm(words: string, term: string): boolean {
  const wanted = folded(term).trim();
  return folded(words).includes(wanted) || tight(words).includes(tight(term));
}

function tight(text: string): string {
  return folded(text).replaceAll(/[\s-]/g, '');
}

import { folded } from './folded.js';

/** From so many letters on, words say a term also where spaces or hyphens are otherwise. */
const LONG = 6;

/** Whether words that people will read say a term that was hidden from them; a part of another word does not. */
export function saysTerm(words: string, term: string): boolean {
  const tight = parted(term).replaceAll(' ', '');
  return (
    parted(words).includes(parted(term)) ||
    (tight.length >= LONG && parted(words).replaceAll(' ', '').includes(tight))
  );
}

/** Words with one space before and after each. */
function parted(text: string): string {
  return ` ${folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

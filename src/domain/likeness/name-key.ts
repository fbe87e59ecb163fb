import { formLength } from './legal-forms.js';
import type { LegalForms } from './legal-forms.js';
import { withoutAccents, wordsOf } from './plain-words.js';

/** A name taken apart, so that two of them can be compared. */
export type NameKey = {
  /** The words in order, in lower case, without accents and legal form. */
  readonly words: readonly string[];
  /** The same words with their accents. */
  readonly marked: readonly string[];
  /** The words of the legal form, wherever they stand, in alphabetical order. */
  readonly form: string;
};

/** Takes a name apart. A name that is nothing but a legal form is kept whole. */
export function nameKey(name: string, forms: LegalForms): NameKey {
  const all = wordsOf(name);
  const plain = all.map(withoutAccents);
  const kept = new Set<number>();
  const form: string[] = [];
  for (let at = 0; at < all.length;) {
    const length = formLength(plain, at, forms);
    if (length === 0) kept.add(at);
    else form.push(...plain.slice(at, at + length));
    at += Math.max(1, length);
  }
  if (kept.size === 0) return { words: plain, marked: all, form: '' };
  return {
    words: plain.filter((_, at) => kept.has(at)),
    marked: all.filter((_, at) => kept.has(at)),
    form: form.toSorted().join(' '),
  };
}

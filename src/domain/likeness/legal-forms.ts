import { withoutAccents, wordsOf } from './plain-words.js';

/** Legal forms by their first word, those of more words first. */
export type LegalForms = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads legal forms as names are read: `S.à r.l.` is `sa rl`. */
export function legalForms(forms: readonly string[]): LegalForms {
  const read = forms
    .map((form) => wordsOf(form).map(withoutAccents))
    .toSorted((one, other) => other.length - one.length);
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of read) {
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** How many of the words from `at` on are a legal form; 0 when they are none. */
export function formLength(words: readonly string[], at: number, forms: LegalForms): number {
  const found = forms
    .get(words[at] ?? '')
    ?.find((form) => form.every((word, index) => word === words[at + index]));
  return found?.length ?? 0;
}

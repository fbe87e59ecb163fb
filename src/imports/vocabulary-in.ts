import { vocabularyOf } from '../domain/imports/read-terms.js';
import type { Vocabulary } from '../domain/imports/read-terms.js';
import type { KnownLaw } from '../law/law-history.js';

const made = new WeakMap<KnownLaw, Vocabulary>();

/** The words that cells may use; made once for each state of the law. */
export function vocabularyIn(known: KnownLaw): Vocabulary {
  const vocabulary = made.get(known) ?? vocabularyOf(known.terms.map(({ facts }) => facts));
  made.set(known, vocabulary);
  return vocabulary;
}

import { MOST_ACCOUNT, MOST_IN_LIST } from '../register/limits.js';
import type { VocabularyTermFacts } from '../register/vocabulary-term.js';
import type { Cell } from './cell.js';
import { nearest } from './nearest.js';
import { plain } from './plain.js';
import { partsOf } from './parts-of.js';
import { readText } from './read-text.js';
import { ABSENT, refusedCell } from './reading.js';
import type { Reading } from './reading.js';

/** The vocabulary, by scheme: slug by its own plain form and that of its labels. */
export type Vocabulary = ReadonlyMap<VocabularyTermFacts['scheme'], ReadonlyMap<string, string>>;

/** Makes the vocabulary ready to be looked up. */
export function vocabularyOf(terms: readonly VocabularyTermFacts[]): Vocabulary {
  const schemes = new Map<VocabularyTermFacts['scheme'], Map<string, string>>();
  for (const { scheme, slug, labels } of terms) {
    const slugs = schemes.get(scheme) ?? new Map<string, string>();
    for (const name of [labels.nl, labels.en, slug]) slugs.set(plain(name), slug);
    schemes.set(scheme, slugs);
  }
  return schemes;
}

/** Longest word that is compared to name the nearest one. */
const MOST_COMPARED = 60;

/**
 * Reads words of the vocabulary by slug or label, parted by semicolons or line breaks; by commas too, where
 * the whole is no label.
 */
export function readTerms(
  cell: Cell | undefined,
  scheme: VocabularyTermFacts['scheme'],
  vocabulary: Vocabulary,
): Reading<readonly string[]> {
  const read = readText(cell, { most: MOST_ACCOUNT, severalLines: true });
  if (!('value' in read)) return read;
  const slugs = vocabulary.get(scheme) ?? new Map<string, string>();
  const words = partsOf(read.value, /[;\n]/).flatMap((part) =>
    slugs.has(plain(part)) ? [part] : partsOf(part, /,/),
  );
  if (words.length === 0) return ABSENT;
  if (words.length > MOST_IN_LIST) {
    return refusedCell('TOO_MANY_VALUES', { most: String(MOST_IN_LIST) });
  }
  const unknown = words.find((word) => !slugs.has(plain(word)));
  if (unknown !== undefined) {
    const word = unknown.slice(0, MOST_COMPARED);
    const closest = nearest(plain(word), slugs.keys());
    return refusedCell(
      'UNKNOWN_TERM',
      closest === null ? { word } : { word, nearest: String(slugs.get(closest)) },
    );
  }
  return { value: [...new Set(words.map((word) => String(slugs.get(plain(word)))))] };
}

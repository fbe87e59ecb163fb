import { onDay } from '../domain/bitemporal/on-day.js';
import type { Dated } from '../domain/bitemporal/version.js';
import { grouped } from '../domain/grouped.js';
import type { VocabularyTermFacts } from '../domain/register/vocabulary-term.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { KnownLaw } from './law-history.js';

type BySlug = ReadonlyMap<string, readonly Dated<VocabularyTermFacts>[]>;

const indexes = new WeakMap<KnownLaw, BySlug>();

function indexOf(known: KnownLaw): BySlug {
  const index =
    indexes.get(known) ?? grouped(known.terms, ({ facts }) => `${facts.scheme}:${facts.slug}`);
  indexes.set(known, index);
  return index;
}

/** A term of the vocabulary on a day; `null` for a slug that is not on record. */
export function termOn(
  known: KnownLaw,
  on: LocalDate,
  scheme: VocabularyTermFacts['scheme'],
  slug: string,
): VocabularyTermFacts | null {
  return onDay(indexOf(known).get(`${scheme}:${slug}`), on)?.facts ?? null;
}

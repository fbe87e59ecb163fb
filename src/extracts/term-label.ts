import { onDay } from '../domain/bitemporal/on-day.js';
import type { VocabularyTermFacts } from '../domain/register/vocabulary-term.js';
import type { OpenedRegister } from '../register/register.service.js';
import type { Language } from '../words/language.js';
import { termInWords } from '../words/term-in-words.js';

/** What a term of the vocabulary is called on the day; a slug that is not on record shows as itself. */
export function termLabel(
  { known, moment }: OpenedRegister,
  scheme: VocabularyTermFacts['scheme'],
  slug: string,
  language: Language,
): string {
  const versions = known.terms.filter(
    ({ facts }) => facts.scheme === scheme && facts.slug === slug,
  );
  const term = onDay(versions, moment.on);
  return term === undefined ? slug : termInWords(term.facts, language);
}

import type { VocabularyTermFacts } from '../../src/domain/register/vocabulary-term.js';
import { contains } from '../../src/domain/time/period.js';
import { termOn } from '../../src/law/term-on.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import type { Language } from '../../src/words/language.js';
import type { TermType } from './term.type.js';

type Scheme = VocabularyTermFacts['scheme'];
/** A term on the day; a slug that is not on record shows as itself. */
export function termView(opened: OpenedRegister, scheme: Scheme, slug: string): TermType {
  const facts = termOn(opened.known, opened.moment.on, scheme, slug);
  return facts
    ? termOf(facts)
    : { slug, partOf: null, legalBases: [], labels: { en: slug, nl: slug } };
}

/** All terms of a scheme on the day. */
export function termViews({ known, moment }: OpenedRegister, scheme: Scheme): readonly TermType[] {
  return known.terms
    .filter(({ facts, valid }) => facts.scheme === scheme && contains(valid, moment.on))
    .map(({ facts }) => termOf(facts))
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
}

function termOf({ slug, partOf, legalBases, labels }: VocabularyTermFacts): TermType {
  return { slug, partOf, legalBases, labels };
}

/** Dutch and English are on record; other languages see the English word. */
export function termLabel({ labels }: Pick<TermType, 'labels'>, language: Language): string {
  return language === 'nl' ? labels.nl : labels.en;
}

import type { DataFlowFilter } from '../src/data-flows/data-flow-filter.js';
import { unknownCodes } from '../src/data-flows/unknown-codes.js';
import type { VocabularyTermFacts } from '../src/domain/register/vocabulary-term.js';
import type { KnownLaw } from '../src/law/law-history.js';
import { refused } from './refused.js';

function refuseUnknown(
  path: string,
  asked: readonly string[] | undefined,
  isKnown: (code: string) => boolean,
): void {
  const unknown = (asked ?? []).filter((code) => !isKnown(code));
  if (unknown.length > 0) {
    throw refused(path, `the register does not know ${unknown.join(', ')}`, 'UNKNOWN_CODE');
  }
}

/** Refuses codes nobody knows, rather than answering that nothing matches. */
export function checkCodes(filter: DataFlowFilter, known: KnownLaw): void {
  const unknown = unknownCodes(filter, known);
  if (unknown === null) return;
  const { field, codes } = unknown;
  refuseUnknown(`filter.${field}`, codes, () => false);
}

/** Refuses slugs that are not in a scheme of the vocabulary. */
export function checkTerms(
  path: string,
  scheme: VocabularyTermFacts['scheme'],
  slugs: readonly string[] | undefined,
  { terms }: KnownLaw,
): void {
  refuseUnknown(path, slugs, (slug) =>
    terms.some(({ facts }) => facts.scheme === scheme && facts.slug === slug),
  );
}

/** Refuses territories nobody knows. */
export function checkTerritories(
  path: string,
  codes: readonly string[] | undefined,
  known: KnownLaw,
): void {
  refuseUnknown(path, codes, (code) => known.law.territories.has(code));
}

/** Refuses codes that are not in the catalogue. */
export function checkTools(path: string, codes: readonly string[], known: KnownLaw): void {
  refuseUnknown(path, codes, (code) => known.law.tools.has(code));
}

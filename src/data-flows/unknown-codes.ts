import { isRecordId } from '../domain/register/record-id.js';
import type { KnownLaw } from '../law/law-history.js';
import type { DataFlowFilter } from './data-flow-filter.js';

/** Codes of a filter that the register does not know, with the field that names them. */
export type UnknownCodes = {
  readonly field: keyof DataFlowFilter;
  readonly codes: readonly string[];
};

/** The first field of a filter that names codes nobody knows: to be refused, not answered with nothing. */
export function unknownCodes(
  filter: DataFlowFilter,
  { law, terms }: KnownLaw,
): UnknownCodes | null {
  const isTerm =
    (scheme: string) =>
    (slug: string): boolean =>
      terms.some(({ facts }) => facts.scheme === scheme && facts.slug === slug);
  const checks = [
    ['destination', (code: string) => law.territories.has(code)],
    ['purpose', isTerm('PURPOSE')],
    ['dataCategory', isTerm('DATA_CATEGORY')],
    ['dataSubject', isTerm('DATA_SUBJECT')],
    ['tool', (code: string) => isRecordId(code.toLowerCase()) || law.tools.has(code)],
  ] as const;
  for (const [field, isKnown] of checks) {
    const codes = (filter[field] ?? []).filter((code) => !isKnown(code));
    if (codes.length > 0) return { field, codes };
  }
  return null;
}

import { explain } from '../../src/words/explain.js';
import type { Language } from '../../src/words/language.js';
import { territoryName } from '../territories/territory.view.js';
import type { FindingType } from './coverage.type.js';

/** The reason of a finding in words, territories by their names. */
export function explanationOf(
  { reason, rule }: Pick<FindingType, 'reason' | 'rule'>,
  language: Language,
): string {
  return explain(reason, rule, language, (code) => territoryName({ code, ownName: code }, language));
}

import { explain } from '../../src/words/explain.js';
import type { Language } from '../../src/words/language.js';
import { territoryInWords } from '../../src/words/territory-in-words.js';
import type { FindingType } from './coverage.type.js';

/** The reason of a finding in words, territories by their names. */
export function explanationOf({ reason }: Pick<FindingType, 'reason'>, language: Language): string {
  return explain(reason, language, (code) => territoryInWords(code, code, language));
}

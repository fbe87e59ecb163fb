import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lawIndex } from '../../seeds/reference/law-index.js';
import { decideCoverage } from '../../src/domain/coverage/decide-coverage.js';
import type { Finding } from '../../src/domain/coverage/coverage.js';
import { REGIMES } from '../../src/domain/register/regime.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { explain } from '../../src/words/explain.js';
import { LANGUAGES } from '../../src/words/language.js';
import { missingInWords } from '../../src/words/missing-in-words.js';
import { territoryInWords } from '../../src/words/territory-in-words.js';
import { caseDossier } from '../domain/coverage/case-dossier.js';
import { legalCases } from '../domain/coverage/legal-case.js';

const law = lawIndex();
const csv = new URL('../domain/coverage/legal-cases.csv', import.meta.url);

/** What every rule says of every worked case, under every regime. */
function findings(): readonly Finding[] {
  return legalCases(readFileSync(csv, 'utf8')).flatMap((legalCase) => {
    const dossier = caseDossier(legalCase, law);
    const on = localDate(legalCase.row.as_of_date);
    return REGIMES.flatMap((regime) => decideCoverage(dossier, regime, on).considered);
  });
}

describe('the words of all worked cases', () => {
  const all = findings();

  it.each(LANGUAGES)('are whole sentences in %s, with every value told', (language) => {
    const nameOf = (code: string): string => territoryInWords(code, code, language);
    const sentences = new Set(all.map(({ reason }) => explain(reason, language, nameOf)));
    expect(sentences.size).toBeGreaterThan(100);
    const broken = [...sentences].filter(
      (sentence) => !/^\S.*\.$/.test(sentence) || /[{}[\]]|0001-01-01|9999-12-31/.test(sentence),
    );
    expect(broken).toEqual([]);
  });

  it.each(LANGUAGES)('name what is missing in %s', (language) => {
    const codes = new Set(all.flatMap(({ missing }) => missing));
    expect([...codes].filter((code) => missingInWords(code, language) === code)).toEqual([]);
  });
});

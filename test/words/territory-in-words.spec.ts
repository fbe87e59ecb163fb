import { describe, expect, it } from '@jest/globals';
import { lawIndex } from '../../seeds/reference/law-index.js';
import { LANGUAGES } from '../../src/words/language.js';
import { territoryInWords } from '../../src/words/territory-in-words.js';

describe('the names of territories', () => {
  it.each(LANGUAGES)('exist for every code the law knows, in %s', (language) => {
    const codes = [...lawIndex().territories.keys()];
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => territoryInWords(code, code, language) === code)).toEqual([]);
  });

  it('are the own ones for codes of our own', () => {
    expect(LANGUAGES.map((language) => territoryInWords('EPO', 'EPO', language))).toEqual([
      'Europese Octrooiorganisatie',
      'European Patent Organisation',
      'Organisation européenne des brevets',
      'Europäische Patentorganisation',
    ]);
  });

  it('fall back on the name on record', () => {
    expect(territoryInWords('X-1', 'A place', 'nl')).toBe('A place');
  });
});

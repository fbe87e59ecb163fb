import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lawIndex } from '../../seeds/reference/law-index.js';
import { condition } from '../../src/domain/coverage/condition.js';
import { CONDITIONS } from '../../src/domain/coverage/conditions.js';
import { LANGUAGES } from '../../src/words/language.js';
import { missingInWords } from '../../src/words/missing-in-words.js';

const folder = new URL('../../src/domain/coverage/', import.meta.url).pathname;

const source = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
  .join('\n');

/** Every code that stands in a list of what is missing. */
function codesOfTheCore(): readonly string[] {
  const lists = [...source.matchAll(/missing(?::| =) \[([^\]]+)\]/g)].map(([, list]) => list ?? '');
  const codes = lists.flatMap((list) => [...list.matchAll(/['`]([\w${}]+)['`]/g)]);
  return codes.flatMap(([, code = '']) =>
    code.startsWith('${side}')
      ? ['EXPORTER', 'IMPORTER'].map((side) => code.replace('${side}', side))
      : code,
  );
}

/** The code of each list or statute a standing can be about. */
function codesOfStandings(): readonly string[] {
  const schemes = /const SCHEMES[^{]*\{([^}]*)\}/.exec(source)?.[1] ?? '';
  return [...schemes.matchAll(/'([A-Z_]+)'/g)].map(([, scheme]) => `STANDING_${scheme}`);
}

/** The code of each other condition a finding of adequacy may name. */
function codesOfFindings(): readonly string[] {
  const tokens = [...lawIndex().decisions.values()].flat().flatMap(({ facts }) => facts.condition);
  return tokens
    .flatMap((token) => condition(token).alternatives)
    .filter(({ name, value }) => !codesOfStandings().includes(standing(name, value)))
    .map(({ name, value }) => (value === '' ? name : `${name}_${value}`).toUpperCase());
}

function standing(name: string, value: string): string {
  return `STANDING_${name === 'list' ? value : name}`.toUpperCase();
}

describe('the words of what is missing', () => {
  it.each([
    ['core', codesOfTheCore(), 15],
    ['lists and statutes', codesOfStandings(), 13],
    ['scopes of findings', codesOfFindings(), 5],
    [
      'conditions of tools',
      Object.keys(CONDITIONS)
        .filter((name) => !name.startsWith('assessment'))
        .map((name) => name.toUpperCase()),
      20,
    ],
  ] as const)('exist for every code of the %s', (_, codes, least) => {
    expect(codes.length).toBeGreaterThanOrEqual(least);
    for (const language of LANGUAGES) {
      expect(codes.filter((code) => missingInWords(code, language) === code)).toEqual([]);
    }
  });

  it('ask for the evidence of a condition', () => {
    expect(LANGUAGES.map((language) => missingInWords('SWISS_RIDER', language))).toEqual([
      'bewijs dat de Zwitserse aanvulling is getekend',
      'evidence that the Swiss rider is signed',
      "la preuve que l'avenant suisse est signé",
      'ein Nachweis, dass der Schweizer Zusatz unterzeichnet ist',
    ]);
  });

  it.each([
    [
      'STANDING_DPF',
      'evidence that the recipient is on the Data Privacy Framework list for these data',
    ],
    ['STANDING_PIPA', 'evidence that the recipient is under PIPA'],
    ['ORG_EPO', 'evidence that the recipient is the European Patent Organisation'],
    ['PURPOSE_PASSENGER_RECORDS', 'evidence that the data are passenger records'],
    ['TRANSFER_IMPACT_ASSESSMENT', 'a transfer impact assessment'],
    ['SOMETHING_ELSE', 'SOMETHING_ELSE'],
  ])('say %s plainly', (code, words) => {
    expect(missingInWords(code, 'en')).toBe(words);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lawIndex } from '../../seeds/reference/law-index.js';
import { condition } from '../../src/domain/coverage/condition.js';
import { de as deConditions } from '../../src/words/conditions/de.js';
import { en as enConditions } from '../../src/words/conditions/en.js';
import { fr as frConditions } from '../../src/words/conditions/fr.js';
import { nl as nlConditions } from '../../src/words/conditions/nl.js';
import { dayInWords } from '../../src/words/day-in-words.js';
import { explain } from '../../src/words/explain.js';
import { LANGUAGES } from '../../src/words/language.js';
import { de } from '../../src/words/reasons/de.js';
import { en } from '../../src/words/reasons/en.js';
import { fr } from '../../src/words/reasons/fr.js';
import { nl } from '../../src/words/reasons/nl.js';

const folder = new URL('../../src/domain/coverage/', import.meta.url).pathname;

const source = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
  .join('\n');

/** Where the core gives a code: to a judgement, to a check, in a pair, or by a name of its own. */
const GIVEN =
  /\b(?:(?:applies|doesNotApply|unknown|no)\(|code: |(?:code|reason|NOT_KNOWN) = |return \[(?!\s*\[))(`[^`]*`|[^{});]*)/g;

/** Every reason code that stands in the source of the core, in both branches of a choice. */
function codesOfTheCore(): readonly string[] {
  const reasons = source.replaceAll(/missing: \[[^\]]*\]/g, '');
  const codes = [...reasons.matchAll(GIVEN)].flatMap(([, given = '']) =>
    [...given.matchAll(/(=== )?['`]([A-Z_]+|\$\{side\}[A-Z_]+)['`]/g)].flatMap(
      ([, compared, code = '']) => (compared === undefined ? bothSides(code) : []),
    ),
  );
  return [...new Set(codes)];
}

function bothSides(code: string): readonly string[] {
  return code.startsWith('$')
    ? ['EXPORTER', 'IMPORTER'].map((side) => code.replace('${side}', side))
    : [code];
}

function placesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)).toSorted();
}

describe('the words of reasons', () => {
  it('exist for every code of the core', () => {
    const codes = codesOfTheCore();
    expect(codes.length).toBeGreaterThan(50);
    // It only carries evidence and is never the reason.
    expect(codes.filter((code) => !(code in en) && code !== 'ASSESSED')).toEqual([]);
  });

  it('exist for nothing else', () => {
    const quoted = [...source.matchAll(/['`]([\w${}]+)['`]/g)].map(([, code]) => String(code));
    const known = new Set(quoted.flatMap(bothSides));
    expect(Object.keys(en).filter((code) => !known.has(code))).toEqual([]);
  });

  it('take the same values in every language', () => {
    for (const [code, template] of Object.entries(en)) {
      for (const words of [nl, fr, de]) {
        const other = new Map(Object.entries(words)).get(code) ?? '';
        expect([code, placesIn(other)]).toEqual([code, placesIn(template)]);
      }
    }
  });

  it('exist for every condition the law names', () => {
    const law = lawIndex();
    const tokens = [
      ...[...law.tools.values()].flat().flatMap(({ facts }) => facts.conditions),
      ...[...law.decisions.values()].flat().flatMap(({ facts }) => facts.condition),
    ];
    for (const token of tokens) {
      for (const { name, value } of condition(token).alternatives) {
        if (name.startsWith('assessment')) continue;
        const key = token.includes(':') && !token.startsWith('not:') ? `${name}:${value}` : name;
        for (const words of [nlConditions, enConditions, frConditions, deConditions]) {
          expect([key, key in words]).toEqual([key, true]);
        }
      }
    }
  });

  it.each([
    [
      'en',
      'Commission Implementing Decision (EU) 2016/1250 no longer covers this destination (United States) from 16 July 2020: CJEU C-311/18.',
    ],
    [
      'nl',
      'Commission Implementing Decision (EU) 2016/1250 dekt deze bestemming (United States) niet meer vanaf 16 juli 2020: CJEU C-311/18.',
    ],
  ] as const)('name the very day that decided, in %s', (language, sentence) => {
    const values = {
      instrument: 'Commission Implementing Decision (EU) 2016/1250',
      territory: 'US',
      to: '2020-07-16',
      endedBy: 'CJEU C-311/18',
    };
    const told = explain({ code: 'DECISION_ENDED', values }, language, () => 'United States');
    expect(told).toBe(sentence);
  });

  it('leave out what nobody knows', () => {
    const values = { instrument: 'The act', territory: 'X', to: '2020-07-16' };
    expect(explain({ code: 'DECISION_ENDED', values }, 'en', (code) => code)).toBe(
      'The act no longer covers this destination (X) from 16 July 2020.',
    );
  });

  it('name a derogation in Dutch to a Dutch reader', () => {
    const values = { title: 'Explicit consent', titleNl: 'Uitdrukkelijke toestemming', on: 'x' };
    const told = (language: 'nl' | 'en') =>
      explain({ code: 'DAY_DISPUTED', values }, language, (code) => code);
    expect(told('nl')).toContain('Uitdrukkelijke toestemming');
    expect(told('en')).toContain('Explicit consent');
  });

  it('leave no brace behind', () => {
    const values = new Proxy({}, { get: () => 'x', has: () => true });
    for (const language of LANGUAGES) {
      for (const code of Object.keys(en)) {
        expect(explain({ code, values }, language, () => 'x')).not.toMatch(/[{}[\]]/);
      }
    }
  });

  it('write days as people do', () => {
    expect(LANGUAGES.map((language) => dayInWords('2026-03-01', language))).toEqual([
      '1 maart 2026',
      '1 March 2026',
      '1er mars 2026',
      '1. März 2026',
    ]);
    expect(dayInWords('0001-01-01', 'en')).toBe('a day not known');
  });
});

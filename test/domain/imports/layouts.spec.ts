import { describe, expect, it } from '@jest/globals';
import { AGREEMENTS } from '../../../src/domain/imports/agreement-columns.js';
import { CHOICE_LABELS } from '../../../src/domain/imports/choice-labels.js';
import { labelOf } from '../../../src/domain/imports/label-of.js';
import { LAYOUTS } from '../../../src/domain/imports/layouts.js';
import { plain } from '../../../src/domain/imports/plain.js';
import { recogniseLayout } from '../../../src/domain/imports/recognise-layout.js';
import { table } from '../table.js';

const ALL = [...LAYOUTS, AGREEMENTS];

/** Headers of a layout, as the template has them in a language. */
function headers(kind: string, language: 'nl' | 'en'): readonly string[] {
  const columns = ALL.find((layout) => layout.kind === kind)?.columns ?? [];
  return columns.map(({ labels }) => labels[language]);
}

describe('the layouts', () => {
  it.each(ALL)('$kind has one name for a column, and no name for two', ({ columns }) => {
    const names = columns.flatMap(({ key, labels, alsoCalled = [] }) => [
      ...new Set([key, labels.nl, labels.en, ...alsoCalled].map(plain)),
    ]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(ALL)('$kind says what its columns take, and names every choice', ({ columns }) => {
    for (const { key, type, choices, terms, limit } of columns) {
      expect([key, type === 'CHOICE']).toEqual([key, choices !== undefined]);
      expect([key, type === 'TERMS']).toEqual([key, terms !== undefined]);
      expect([key, type === 'TEXT']).toEqual([key, limit !== undefined]);
      for (const choice of choices ?? []) expect(CHOICE_LABELS).toHaveProperty(choice);
    }
  });
});

describe('a layout is recognised', () => {
  it.each(
    ALL.flatMap(({ kind }) => (['nl', 'en'] as const).map((language) => ({ kind, language }))),
  )('$kind by its labels in $language', ({ kind, language }) => {
    const header = recogniseLayout(headers(kind, language), ALL);
    expect(header).toMatchObject({ layout: { kind }, unknown: [] });
  });

  it('by keys and other names, whatever their case, accents and spaces', () => {
    const header = recogniseLayout(['  LEVERANCIER ', 'Sóort', 'kvk nummer', 'legalForm'], LAYOUTS);
    expect(header).toMatchObject({
      layout: { kind: 'RECIPIENTS' },
      keys: ['legalName', 'kind', 'registrationNumber', 'legalForm'],
    });
  });

  it('and tells what it does not read, but for columns without a header', () => {
    const header = recogniseLayout(['Name', 'Kind', '', 'Favourite colour'], LAYOUTS);
    expect(header).toMatchObject({
      keys: ['legalName', 'kind', null, null],
      unknown: ['Favourite colour'],
    });
  });

  it.each(table<'given' | 'kind' | 'missing' | 'twice'>`
    given                             | kind            | missing                                | twice
    ${['Name', 'Country']}            | ${'RECIPIENTS'} | ${['kind']}                            | ${[]}
    ${['Name', 'Kind', 'Naam']}       | ${'RECIPIENTS'} | ${[]}                                  | ${['legalName']}
    ${['Scheme', 'Held', 'HR']}       | ${'STANDINGS'}  | ${['recipient']}                       | ${[]}
    ${['Title', 'Code', 'Exporters']} | ${'SAFEGUARDS'} | ${['importers', 'executedOn']}         | ${[]}
    ${[]}                             | ${'RECIPIENTS'} | ${['kind', 'legalName']}               | ${[]}
  `)('$given is nearest to $kind and refused', ({ given, kind, missing, twice }) => {
    const header = recogniseLayout(given, LAYOUTS);
    if ('layout' in header) throw new Error('It was recognised.');
    expect(header.kind).toBe(kind);
    expect(header.missing.map(({ key }) => key)).toEqual(missing);
    expect(header.twice.map(({ key }) => key)).toEqual(twice);
  });

  it('among layouts there are', () => {
    expect(() => recogniseLayout(['Name'], [])).toThrow(RangeError);
  });
});

describe('a row is called', () => {
  it('by what it is about, as much of it as there is', () => {
    const cells = new Map([
      ['recipient', { text: 'Acme Ltd' }],
      ['scheme', { text: 'DPF' }],
    ]);
    expect(labelOf('STANDINGS', cells)).toBe('Acme Ltd · DPF');
    expect(labelOf('RECIPIENTS', cells)).toBe('');
  });
});

import { describe, expect, it } from '@jest/globals';
import { fieldDifferences } from '../../../src/domain/history/field-differences.js';

type Facts = Parameters<typeof fieldDifferences>[0];

const CASES: readonly {
  readonly what: string;
  readonly before: Facts;
  readonly after: Facts;
  readonly differs: readonly (readonly [field: string, from: unknown, to: unknown])[];
}[] = [
  { what: 'nothing on either side', before: null, after: null, differs: [] },
  {
    what: 'every fact of a new record',
    before: null,
    after: { name: 'A', city: null },
    differs: [
      ['name', undefined, 'A'],
      ['city', undefined, null],
    ],
  },
  {
    what: 'every fact of a record that is gone',
    before: { name: 'A' },
    after: null,
    differs: [['name', 'A', undefined]],
  },
  {
    what: 'a value and what was not known',
    before: { name: 'A', city: null },
    after: { name: 'A', city: 'Gent' },
    differs: [['city', null, 'Gent']],
  },
  {
    what: 'no list that holds the same',
    before: { purposes: ['a', 'b'] },
    after: { purposes: ['a', 'b'] },
    differs: [],
  },
  {
    what: 'a list of another length',
    before: { purposes: ['a'] },
    after: { purposes: ['a', 'b'] },
    differs: [['purposes', ['a'], ['a', 'b']]],
  },
  {
    what: 'a list in another order',
    before: { purposes: ['b', 'a'] },
    after: { purposes: ['a', 'b'] },
    differs: [['purposes', ['b', 'a'], ['a', 'b']]],
  },
  {
    what: 'no list of facts whose keys come in another order',
    before: { parties: [{ id: '1', side: 'E' }] },
    after: { parties: [{ side: 'E', id: '1' }] },
    differs: [],
  },
  {
    what: 'a list of facts of which one differs',
    before: { parties: [{ id: '1' }] },
    after: { parties: [{ id: '2' }] },
    differs: [['parties', [{ id: '1' }], [{ id: '2' }]]],
  },
  {
    what: 'the facts of a group, one by one',
    before: { circumstances: { occasional: true, necessary: true } },
    after: { circumstances: { necessary: true, repetitive: false } },
    differs: [
      ['circumstances.occasional', true, undefined],
      ['circumstances.repetitive', undefined, false],
    ],
  },
  {
    what: 'a group that was not there',
    before: { euMember: null },
    after: { euMember: { from: '1958-01-01' } },
    differs: [['euMember.from', undefined, '1958-01-01']],
  },
  {
    what: 'a group that is no longer there',
    before: { euMember: { from: '1973-01-01' } },
    after: {},
    differs: [['euMember.from', '1973-01-01', undefined]],
  },
  {
    what: 'a group that became something else',
    before: { what: { from: 'here' } },
    after: { what: ['there'] },
    differs: [['what', { from: 'here' }, ['there']]],
  },
];

describe('facts that differ', () => {
  it.each(CASES)('are $what', ({ before, after, differs }) => {
    const found = fieldDifferences(before, after);
    expect(found.map(({ field, from, to }) => [field, from, to])).toEqual(differs);
  });
});

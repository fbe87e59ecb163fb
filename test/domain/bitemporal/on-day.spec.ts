import { describe, expect, it } from '@jest/globals';
import { byNewest } from '../../../src/domain/bitemporal/by-newest.js';
import { onDay, onDayOrNearest } from '../../../src/domain/bitemporal/on-day.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { dated } from '../coverage/a-dossier.js';
import { table } from '../table.js';

const versions = [
  dated('x', 'second', '2022-01-01', '2023-01-01'),
  dated('x', 'first', '2020-01-01', '2021-01-01'),
  dated('x', 'third', '2024-01-01', '2025-01-01'),
];

describe.each([
  ['as recorded', versions],
  ['the other way round', versions.toReversed()],
])('versions in order %s', (_, some) => {
  it.each(table<'day' | 'holds' | 'nearest'>`
    day             | holds        | nearest
    ${'2019-06-01'} | ${undefined} | ${'first'}
    ${'2020-01-01'} | ${'first'}   | ${'first'}
    ${'2021-06-01'} | ${undefined} | ${'first'}
    ${'2022-12-31'} | ${'second'}  | ${'second'}
    ${'2023-01-01'} | ${undefined} | ${'second'}
    ${'2026-01-01'} | ${undefined} | ${'third'}
  `)('on $day hold $holds, nearest $nearest', ({ day, holds, nearest }) => {
    expect(onDay(some, localDate(String(day)))?.facts).toBe(holds);
    expect(onDayOrNearest(some, localDate(String(day)))?.facts).toBe(nearest);
  });
});

describe('no versions', () => {
  it('hold on no day', () => {
    expect(onDay(undefined, localDate('2020-01-01'))).toBeUndefined();
    expect(onDayOrNearest(undefined, localDate('2020-01-01'))).toBeUndefined();
  });
});

describe('byNewest', () => {
  it('puts the record that began last first, then goes by id', () => {
    const same = [
      dated('b', 0, '2022-01-01'),
      dated('a', 0, '2022-01-01'),
      dated('c', 0, '2023-01-01'),
    ];
    for (const some of [same, same.toReversed()]) {
      expect(some.toSorted(byNewest).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    }
  });
});

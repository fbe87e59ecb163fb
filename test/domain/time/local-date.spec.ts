import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  daysInMonth,
  isLocalDate,
  localDate,
} from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';

describe('a day', () => {
  it.each(table<'text' | 'exists'>`
    text             | exists
    ${'2024-02-29'}  | ${true}
    ${'2023-02-29'}  | ${false}
    ${'1900-02-29'}  | ${false}
    ${'2000-02-29'}  | ${true}
    ${'2026-04-30'}  | ${true}
    ${'2026-04-31'}  | ${false}
    ${'2026-13-01'}  | ${false}
    ${'2026-00-01'}  | ${false}
    ${'2026-01-00'}  | ${false}
    ${'0000-01-01'}  | ${false}
    ${'0001-01-01'}  | ${true}
    ${'9999-12-31'}  | ${true}
    ${'2026-1-1'}    | ${false}
    ${' 2026-01-01'} | ${false}
  `)('$text exists: $exists', ({ text, exists }) => {
    expect(isLocalDate(text)).toBe(exists);
  });

  it('that does not exist is refused by name', () => {
    expect(() => localDate('2026-02-30')).toThrow('There is no day "2026-02-30".');
    expect(localDate('2026-02-28')).toBe('2026-02-28');
  });

  it.each(table<'day' | 'count' | 'then'>`
    day             | count   | then
    ${'2026-01-31'} | ${1}    | ${'2026-02-01'}
    ${'2026-12-31'} | ${1}    | ${'2027-01-01'}
    ${'2027-01-01'} | ${-1}   | ${'2026-12-31'}
    ${'2024-03-01'} | ${-1}   | ${'2024-02-29'}
    ${'2026-01-01'} | ${365}  | ${'2027-01-01'}
    ${'2026-03-15'} | ${-400} | ${'2025-02-08'}
    ${'0999-12-31'} | ${1}    | ${'1000-01-01'}
  `)('$count days from $day is $then', ({ day, count, then }) => {
    expect(addDays(localDate(day), count)).toBe(then);
  });

  it.each([6, 9, 11, 4])('month %i has thirty days', (month) => {
    expect(daysInMonth(2026, month)).toBe(30);
  });
});

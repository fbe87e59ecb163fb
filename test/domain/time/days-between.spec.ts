import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween } from '../../../src/domain/time/days-between.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';

describe('the days between two days', () => {
  it.each<{ from: string; to: string; days: number }>`
    from            | to              | days
    ${'2026-12-21'} | ${'2026-12-28'} | ${7}
    ${'2026-12-28'} | ${'2026-12-28'} | ${0}
    ${'2026-12-29'} | ${'2026-12-28'} | ${-1}
    ${'2026-12-31'} | ${'2027-01-01'} | ${1}
    ${'2028-02-28'} | ${'2028-03-01'} | ${2}
    ${'2100-02-28'} | ${'2100-03-01'} | ${1}
    ${'0001-01-01'} | ${'9999-12-31'} | ${3652058}
  `('are $days from $from to $to', ({ from, to, days }) => {
    expect(daysBetween(localDate(from), localDate(to))).toBe(days);
  });

  it('are those that lead from one to the other', () => {
    const day = fc
      .date({
        min: new Date('1583-01-01'),
        max: new Date('2400-12-31'),
        noInvalidDate: true,
      })
      .map((date) => localDate(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { addMonths } from '../../../src/domain/time/add-months.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';

describe('addMonths', () => {
  it.each(table<'day' | 'count' | 'then'>`
    day             | count  | then
    ${'2026-11-25'} | ${1}   | ${'2026-12-25'}
    ${'2026-11-25'} | ${3}   | ${'2027-02-25'}
    ${'2026-01-31'} | ${1}   | ${'2026-02-28'}
    ${'2024-01-31'} | ${1}   | ${'2024-02-29'}
    ${'2024-02-29'} | ${12}  | ${'2025-02-28'}
    ${'2024-02-29'} | ${1}   | ${'2024-03-29'}
    ${'2026-08-31'} | ${1}   | ${'2026-09-30'}
    ${'2026-08-31'} | ${2}   | ${'2026-10-31'}
    ${'2026-12-31'} | ${1}   | ${'2027-01-31'}
    ${'2026-11-30'} | ${1}   | ${'2026-12-30'}
    ${'2026-01-15'} | ${-1}  | ${'2025-12-15'}
    ${'2026-03-31'} | ${-13} | ${'2025-02-28'}
    ${'2026-05-05'} | ${0}   | ${'2026-05-05'}
    ${'0999-12-31'} | ${2}   | ${'1000-02-28'}
  `)('$count months from $day is $then', ({ day, count, then }) => {
    expect(addMonths(localDate(day), count)).toBe(then);
  });
});

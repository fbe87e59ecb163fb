import { describe, expect, it } from '@jest/globals';
import { daysOffFrom, workingDayFrom } from '../../../src/domain/deadlines/working-day.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';
import { belgianHolidays } from './belgian-holidays.js';

describe('the working day', () => {
  it.each(table<'day' | 'working'>`
    day             | working
    ${'2026-12-24'} | ${'2026-12-24'}
    ${'2026-12-25'} | ${'2026-12-28'}
    ${'2026-12-26'} | ${'2026-12-28'}
    ${'2026-04-04'} | ${'2026-04-07'}
    ${'2027-01-01'} | ${'2027-01-04'}
    ${'2026-08-15'} | ${'2026-08-17'}
  `)('from $day on is $working', ({ day, working }) => {
    expect(workingDayFrom(day, belgianHolidays)).toBe(working);
  });

  it('is not sought for ever in a calendar of holidays only', () => {
    const off = daysOffFrom(localDate('2026-12-01'), () => 'Feast');
    expect(off.length).toBe(31);
    expect(workingDayFrom(localDate('2026-12-01'), () => 'Feast')).toBe('2027-01-01');
  });
});

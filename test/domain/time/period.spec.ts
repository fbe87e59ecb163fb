import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/domain/time/local-date.js';
import { contains, firstGap, intersection, overlaps } from '../../../src/domain/time/period.js';
import { table } from '../table.js';

const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });
const march = period('2026-03-01', '2026-04-01');

describe('a period', () => {
  it('has its first day and not its last bound', () => {
    expect(contains(march, localDate('2026-02-28'))).toBe(false);
    expect(contains(march, localDate('2026-03-01'))).toBe(true);
    expect(contains(march, localDate('2026-03-31'))).toBe(true);
    expect(contains(march, localDate('2026-04-01'))).toBe(false);
  });

  it.each(table<'other' | 'shared'>`
    other                                 | shared
    ${period('2026-02-01', '2026-03-01')} | ${null}
    ${period('2026-04-01', '2026-05-01')} | ${null}
    ${period('2026-02-01', '2026-03-02')} | ${period('2026-03-01', '2026-03-02')}
    ${period('2026-03-10', '2026-03-20')} | ${period('2026-03-10', '2026-03-20')}
    ${period('2026-03-31', '2027-01-01')} | ${period('2026-03-31', '2026-04-01')}
  `)('shares $shared with $other', ({ other, shared }) => {
    expect(intersection(march, other)).toEqual(shared);
    expect(overlaps(march, other)).toBe(shared !== null);
    expect(overlaps(other, march)).toBe(shared !== null);
  });
});

describe('periods', () => {
  it.each(table<'periods' | 'gap'>`
    periods                                                                        | gap
    ${[]}                                                                          | ${'2026-03-01'}
    ${[march]}                                                                     | ${null}
    ${[period('2026-03-02', '2026-04-01')]}                                        | ${'2026-03-01'}
    ${[period('2026-02-01', '2026-03-31')]}                                        | ${'2026-03-31'}
    ${[period('2026-03-15', '2026-05-01'), period('2026-02-01', '2026-03-15')]}    | ${null}
    ${[period('2026-03-16', '2026-05-01'), period('2026-02-01', '2026-03-15')]}    | ${'2026-03-15'}
    ${[period('2026-05-01', '2026-06-01')]}                                        | ${'2026-03-01'}
  `)('$periods leave a gap in March: $gap', ({ periods, gap }) => {
    expect(firstGap(periods, march)).toBe(gap);
  });
});

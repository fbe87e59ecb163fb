import { describe, expect, it } from '@jest/globals';
import { daysLeft, standingOn } from '../../../src/domain/deadlines/standing-on.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';

const due = localDate('2026-12-28');

describe('a request due on 28 December 2026', () => {
  it.each(table<'on' | 'left' | 'standing'>`
    on              | left   | standing
    ${'2026-11-25'} | ${33}  | ${'ON_TIME'}
    ${'2026-12-20'} | ${8}   | ${'ON_TIME'}
    ${'2026-12-21'} | ${7}   | ${'DUE_SOON'}
    ${'2026-12-28'} | ${0}   | ${'DUE_SOON'}
    ${'2026-12-29'} | ${-1}  | ${'OVERDUE'}
    ${'2027-01-28'} | ${-31} | ${'OVERDUE'}
  `)('has $left days left on $on, and is $standing', ({ on, left, standing }) => {
    expect(daysLeft(due, on)).toBe(left);
    expect(standingOn(due, null, on)).toBe(standing);
  });

  it.each(table<'closed' | 'on' | 'standing'>`
    closed          | on              | standing
    ${'2026-12-23'} | ${'2027-03-01'} | ${'ON_TIME'}
    ${'2026-12-28'} | ${'2026-12-28'} | ${'ON_TIME'}
    ${'2026-12-29'} | ${'2027-03-01'} | ${'OVERDUE'}
    ${'2026-12-23'} | ${'2026-12-22'} | ${'DUE_SOON'}
  `)('and closed on $closed is $standing on $on', ({ closed, on, standing }) => {
    expect(standingOn(due, closed, on)).toBe(standing);
  });
});

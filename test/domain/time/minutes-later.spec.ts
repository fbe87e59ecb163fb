import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '../../../src/domain/time/instant.js';
import { minutesLater } from '../../../src/domain/time/minutes-later.js';

describe('an instant some minutes later', () => {
  it.each<{ at: string; minutes: number; later: string }>`
    at                            | minutes  | later
    ${'2026-11-25T09:00:00.000Z'} | ${-10}   | ${'2026-11-25T08:50:00.000Z'}
    ${'2026-11-25T23:59:59.999Z'} | ${1}     | ${'2026-11-26T00:00:59.999Z'}
    ${'2027-01-01T00:05:30.250Z'} | ${-10}   | ${'2026-12-31T23:55:30.250Z'}
    ${'2028-02-28T12:00:00.000Z'} | ${2880}  | ${'2028-03-01T12:00:00.000Z'}
    ${'2028-03-01T12:00:00.000Z'} | ${-2880} | ${'2028-02-28T12:00:00.000Z'}
    ${'2026-11-25T09:00:00.000Z'} | ${0}     | ${'2026-11-25T09:00:00.000Z'}
  `('$minutes after $at is $later', ({ at, minutes, later }) => {
    expect(minutesLater(instant(at), minutes)).toBe(later);
  });

  it('is what a calendar of milliseconds says', () => {
    const moment = fc.date({
      min: new Date('1583-01-01T00:00:00Z'),
      max: new Date('2400-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: -100_000, max: 100_000 }), (date, minutes) => {
        const later = new Date(date.getTime() + minutes * 60_000).toISOString();
        expect(minutesLater(instant(date.toISOString()), minutes)).toBe(later);
      }),
    );
  });
});

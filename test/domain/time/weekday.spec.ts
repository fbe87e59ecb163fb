import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '../../../src/domain/time/day-number.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { weekday } from '../../../src/domain/time/weekday.js';
import { table } from '../table.js';

describe('weekday', () => {
  it.each(table<'day' | 'number' | 'name'>`
    day             | number | name
    ${'2026-11-23'} | ${1}   | ${'Monday'}
    ${'2026-12-25'} | ${5}   | ${'Friday'}
    ${'2026-12-26'} | ${6}   | ${'Saturday'}
    ${'2026-12-27'} | ${7}   | ${'Sunday'}
    ${'2024-02-29'} | ${4}   | ${'Thursday'}
    ${'2000-02-29'} | ${2}   | ${'Tuesday'}
    ${'1900-03-01'} | ${4}   | ${'Thursday'}
    ${'0001-01-01'} | ${1}   | ${'Monday'}
  `)('of $day is $number, a $name', ({ day, number }) => {
    expect(weekday(localDate(day))).toBe(number);
  });
});

describe('dayNumber and weekday', () => {
  it('agree with a walk through every day of four centuries', () => {
    const walk = new Date('1800-01-01T00:00:00Z');
    const first = dayNumber(localDate('1800-01-01'));
    const wrong: string[] = [];
    for (let count = 0; count < 146_097; count += 1) {
      const day = localDate(walk.toISOString().slice(0, 10));
      const isRight = dayNumber(day) === first + count && weekday(day) % 7 === walk.getUTCDay();
      if (!isRight) wrong.push(day);
      walk.setUTCDate(walk.getUTCDate() + 1);
    }
    expect(wrong).toEqual([]);
    expect(dayNumber(localDate('0001-01-01'))).toBe(1);
  });
});

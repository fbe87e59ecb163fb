import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DEADLINE_POLICIES,
  PAUSE_GROUNDS,
  POLICY_IDS,
} from '../../../src/domain/deadlines/deadline-policy.js';
import type { DeadlinePolicy } from '../../../src/domain/deadlines/deadline-policy.js';
import { deadlineOf } from '../../../src/domain/deadlines/deadline.js';
import type { Pause } from '../../../src/domain/deadlines/pause.js';
import type { HolidayOn } from '../../../src/domain/deadlines/working-day.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { publicHolidays } from '../../../src/holidays/public-holidays.js';
import { THOROUGH } from '../../support/thorough.js';

/** Every day of a stretch of years, walked on the calendar of the runtime. */
const calendar: readonly Date[] = (() => {
  const days: Date[] = [];
  const walk = new Date('2020-01-01T00:00:00Z');
  while (walk.getUTCFullYear() < 2037) {
    days.push(new Date(walk));
    walk.setUTCDate(walk.getUTCDate() + 1);
  }
  return days;
})();

const written = calendar.map((day) => localDate(day.toISOString().slice(0, 10)));
const dates = calendar.map((day) => day.getUTCDate());
const weekdays = calendar.map((day) => day.getUTCDay());
const received = written.filter((day) => day < '2036-01-01');

/** Counts by walking on from day to day: months pass at each first of a month, and no day is calculated. */
function walkTo(from: number, months: number): number {
  const date = dates[from] ?? 0;
  let [index, passed] = [from, 0];
  while (passed < months || (dates[index] ?? 0) < date) {
    const isFirst = dates[index + 1] === 1;
    if (isFirst && passed === months) return index;
    index += 1;
    if (isFirst) passed += 1;
  }
  return index;
}

const isOff = (index: number, holidayOn: HolidayOn): boolean =>
  weekdays[index] === 0 ||
  weekdays[index] === 6 ||
  holidayOn(written[index] ?? localDate('2020-01-01')) !== null;

function walkedDue(
  policy: DeadlinePolicy,
  index: number,
  months: number,
  holidayOn: HolidayOn,
): LocalDate | undefined {
  let due = walkTo(index + policy.limit.days, months);
  while (policy.endsOnWorkingDay && isOff(due, holidayOn)) due += 1;
  return written[due];
}

const EVERY_DAY = ['BE', 'DE', 'GB'];

const EVERYWHERE =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

describe('every day from 2020 to 2035', () => {
  it.each(THOROUGH ? EVERYWHERE : EVERY_DAY)(
    'is due under each policy as a walk from day to day says, in %s',
    (country) => {
      const holidayOn = publicHolidays(country, 'en') ?? (() => null);
      const wrong: unknown[] = [];
      for (const policy of Object.values(DEADLINE_POLICIES)) {
        received.forEach((receivedOn, index) => {
          const facts = { receivedOn, pauses: [], extendedOn: receivedOn };
          const { dueOn, firstDueOn } = deadlineOf(policy, facts, holidayOn, receivedOn);
          const walked = [
            walkedDue(policy, index, policy.limit.months + 2, holidayOn),
            walkedDue(policy, index, policy.limit.months, holidayOn),
          ];
          if (dueOn !== walked[0] || firstDueOn !== walked[1])
            wrong.push({ id: policy.id, receivedOn, dueOn, firstDueOn, walked });
        });
      }
      expect(received.length).toBe(5844);
      expect(wrong).toEqual([]);
    },
  );
});

const pauses = fc.array(
  fc
    .record({
      ground: fc.constantFrom(...PAUSE_GROUNDS),
      from: fc.nat({ max: 60 }),
      days: fc.option(fc.nat({ max: 20 }), { nil: null }),
    })
    .map(({ ground, from, days }) => ({ ground, from, to: days === null ? null : from + days })),
  { maxLength: 6 },
);

const cases = fc.record({
  id: fc.constantFrom(...POLICY_IDS),
  index: fc.nat({ max: received.length - 1 }),
  pauses,
  extended: fc.option(fc.nat({ max: 50 }), { nil: null }),
  asOf: fc.nat({ max: 120 }),
});

const RUNS = { numRuns: THOROUGH ? 20_000 : 1000 };

const dayAt = (index: number): LocalDate => written[index] ?? localDate('2036-12-31');

describe('whatever is awaited', () => {
  const holidayOn = publicHolidays('BE', 'en') ?? (() => null);

  const deadlineAt = (
    policy: DeadlinePolicy,
    index: number,
    awaited: readonly { ground: Pause['ground']; from: number; to: number | null }[],
    extended: number | null,
    asOf: number,
  ) =>
    deadlineOf(
      policy,
      {
        receivedOn: dayAt(index),
        pauses: awaited.map(({ ground, from, to }) => ({
          ground,
          from: dayAt(index + from),
          to: to === null ? null : dayAt(index + to),
        })),
        extendedOn: extended === null ? null : dayAt(index + extended),
      },
      holidayOn,
      dayAt(index + asOf),
    );

  it('a deadline is a working day, never earlier for a wait, and never while the clock stands still', () => {
    fc.assert(
      fc.property(cases, ({ id, index, pauses: awaited, extended, asOf }) => {
        const policy = DEADLINE_POLICIES[id];
        const deadline = deadlineAt(policy, index, awaited, extended, asOf);
        const unpaused = deadlineAt(policy, index, [], null, asOf);
        expect(deadline.firstDueOn >= unpaused.firstDueOn).toBe(true);
        expect(deadline.dueOn >= deadline.firstDueOn).toBe(true);
        expect(deadline.dueOn > deadline.firstDueOn).toBe(deadline.extended);
        if (policy.endsOnWorkingDay)
          expect(isOff(written.indexOf(deadline.dueOn), holidayOn)).toBe(false);
        if (deadline.paused) expect(deadline.dueOn >= dayAt(index + asOf)).toBe(true);
        for (const step of deadline.steps)
          if (step.code === 'PAUSED') expect(deadline.dueOn >= step.to).toBe(true);
        expect(deadline.steps.at(-1)).toEqual({ code: 'DUE', on: deadline.dueOn });
      }),
      RUNS,
    );
  });

  it('a suspended clock counts, day by day, those days on which nothing is awaited', () => {
    // Where no day is moved, so that nothing but the count is seen.
    const policy = { ...DEADLINE_POLICIES.EU, endsOnWorkingDay: false };
    fc.assert(
      fc.property(cases, ({ index, pauses: awaited, asOf }) => {
        const known = awaited.filter(({ ground }) => ground !== 'FEE');
        const stands = (offset: number): boolean =>
          known.some(({ from, to }) => from <= offset && offset < (to ?? asOf));
        let left = walkTo(index, 1) - index;
        let offset = 0;
        while (left > 0 || stands(offset)) {
          if (!stands(offset)) left -= 1;
          offset += 1;
        }
        expect(deadlineAt(policy, index, awaited, null, asOf).dueOn).toBe(dayAt(index + offset));
      }),
      RUNS,
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { DEADLINE_POLICIES } from '../../../src/domain/deadlines/deadline-policy.js';
import type { PolicyId } from '../../../src/domain/deadlines/deadline-policy.js';
import { deadlineOf } from '../../../src/domain/deadlines/deadline.js';
import type { DeadlineFacts } from '../../../src/domain/deadlines/deadline.js';
import { extensionFault } from '../../../src/domain/deadlines/extension-fault.js';
import { MOST_PAUSES, pauseFault } from '../../../src/domain/deadlines/pause-fault.js';
import type { Pause } from '../../../src/domain/deadlines/pause.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';
import { belgianHolidays } from './belgian-holidays.js';

const received = localDate('2026-11-23');

const given = (pauses: readonly Pause[], extendedOn: string | null = null): DeadlineFacts => ({
  receivedOn: received,
  pauses,
  extendedOn: extendedOn === null ? null : localDate(extendedOn),
});

describe('an extension of what was received on 23 November 2026', () => {
  it.each(table<'on' | 'extended' | 'fault'>`
    on              | extended        | fault
    ${'2026-11-22'} | ${null}         | ${'NOT_YET_RECEIVED'}
    ${'2026-11-23'} | ${null}         | ${null}
    ${'2026-12-23'} | ${null}         | ${null}
    ${'2026-12-24'} | ${null}         | ${'FIRST_PERIOD_OVER'}
    ${'2026-12-10'} | ${'2026-12-01'} | ${'ALREADY_EXTENDED'}
    ${'2027-01-10'} | ${'2026-12-01'} | ${'ALREADY_EXTENDED'}
  `)('told on $on, where told before on $extended: $fault', ({ on, extended, fault }) => {
    const facts = given([], extended);
    const deadline = deadlineOf(DEADLINE_POLICIES.EU, facts, belgianHolidays, on);
    expect(extensionFault(deadline, facts, on)).toBe(fault);
  });

  it('is refused after the first month, and overdue stays overdue', () => {
    const facts = given([]);
    const on = localDate('2026-12-24');
    const deadline = deadlineOf(DEADLINE_POLICIES.EU, facts, belgianHolidays, on);
    expect(extensionFault(deadline, facts, on)).toBe('FIRST_PERIOD_OVER');
    const told = deadlineOf(DEADLINE_POLICIES.EU, { ...facts, extendedOn: on }, null, on);
    expect(told.dueOn).toBe('2026-12-23');
  });
});

describe('a pause of what was received on 23 November 2026', () => {
  const closed: Pause = {
    ground: 'IDENTITY',
    from: localDate('2026-11-25'),
    to: localDate('2026-11-30'),
  };
  const open: Pause = { ...closed, to: null };

  it.each(table<'policy' | 'ground' | 'from' | 'before' | 'fault'>`
    policy              | ground             | from            | before      | fault
    ${'EU'}             | ${'IDENTITY'}      | ${'2026-11-23'} | ${[]}       | ${null}
    ${'EU'}             | ${'CLARIFICATION'} | ${'2026-12-23'} | ${[]}       | ${null}
    ${'EU'}             | ${'FEE'}           | ${'2026-11-25'} | ${[]}       | ${'NOT_IN_POLICY'}
    ${'SAFEGUARD_COPY'} | ${'FEE'}           | ${'2026-11-25'} | ${[]}       | ${'NOT_IN_POLICY'}
    ${'UK'}             | ${'FEE'}           | ${'2026-11-25'} | ${[]}       | ${null}
    ${'CH'}             | ${'IDENTITY'}      | ${'2026-11-25'} | ${[]}       | ${'NOT_IN_POLICY'}
    ${'EU'}             | ${'IDENTITY'}      | ${'2026-11-22'} | ${[]}       | ${'NOT_YET_RECEIVED'}
    ${'EU'}             | ${'IDENTITY'}      | ${'2026-12-24'} | ${[]}       | ${'TIME_IS_UP'}
    ${'EU'}             | ${'IDENTITY'}      | ${'2026-12-01'} | ${[open]}   | ${'ALREADY_PAUSED'}
    ${'EU'}             | ${'IDENTITY'}      | ${'2026-11-29'} | ${[closed]} | ${'ALREADY_PAUSED'}
    ${'EU'}             | ${'IDENTITY'}      | ${'2026-11-30'} | ${[closed]} | ${null}
    ${'EU'}             | ${'CLARIFICATION'} | ${'2026-12-01'} | ${[open]}   | ${null}
  `)('under $policy for $ground from $from: $fault', ({ policy, ground, from, before, fault }) => {
    const facts = given(before);
    const rules = DEADLINE_POLICIES[policy as PolicyId];
    const deadline = deadlineOf(rules, facts, belgianHolidays, from);
    expect(pauseFault(rules, deadline, facts, { ground, from })).toBe(fault);
  });

  it('is one too many after twenty', () => {
    const days = Array.from({ length: MOST_PAUSES }, (_, index) => addDays(received, index));
    const pauses = days.map((from): Pause => ({ ground: 'IDENTITY', from, to: addDays(from, 1) }));
    const asked = { ground: 'IDENTITY', from: localDate('2026-12-20') } as const;
    const faults = [pauses.slice(1), pauses].map((before) => {
      const facts = given(before);
      const deadline = deadlineOf(DEADLINE_POLICIES.EU, facts, belgianHolidays, asked.from);
      return pauseFault(DEADLINE_POLICIES.EU, deadline, facts, asked);
    });
    expect(faults).toEqual([null, 'TOO_MANY_PAUSES']);
  });
});

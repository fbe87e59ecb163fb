import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pendingReminders } from '../../../src/domain/reminders/pending-reminders.js';
import type { KnownReminder } from '../../../src/domain/reminders/pending-reminders.js';
import { REMINDER_KINDS } from '../../../src/domain/reminders/reminder.js';
import type { ReminderKind } from '../../../src/domain/reminders/reminder.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';

const requestId = 'a request';

/** Reads `NEW 2026-12-28, DUE_SOON 2026-12-28 (unsent)`. */
function known(text: string): readonly KnownReminder[] {
  return text
    .split(', ')
    .filter((each) => each !== '')
    .map((each) => {
      const [kind = '', dueOn = '', unsent] = each.split(' ');
      return {
        requestId,
        kind: kind as ReminderKind,
        dueOn: localDate(dueOn),
        settled: unsent === undefined,
      };
    });
}

describe('the reminders of a request that are to be sent', () => {
  it.each<{ on: string; due: string; before: string; pending: string; why: string }>`
    on              | due                    | before                                            | pending                                                      | why
    ${'2026-11-25'} | ${'2026-12-28'}        | ${''}                                             | ${'NEW 2026-12-28'}                                          | ${'it came in'}
    ${'2026-11-26'} | ${'2026-12-28'}        | ${'NEW 2026-12-28'}                               | ${''}                                                        | ${'it was told once'}
    ${'2026-12-20'} | ${'2026-12-28'}        | ${'NEW 2026-12-28'}                               | ${''}                                                        | ${'eight days are left'}
    ${'2026-12-21'} | ${'2026-12-28'}        | ${'NEW 2026-12-28'}                               | ${'DUE_SOON 2026-12-28'}                                     | ${'seven days are left'}
    ${'2026-12-28'} | ${'2026-12-28'}        | ${'NEW 2026-12-28, DUE_SOON 2026-12-28'}          | ${''}                                                        | ${'the last day is not late'}
    ${'2026-12-29'} | ${'2026-12-28'}        | ${'NEW 2026-12-28, DUE_SOON 2026-12-28'}          | ${'OVERDUE 2026-12-28'}                                      | ${'the day after is'}
    ${'2026-12-30'} | ${'2026-12-28'}        | ${''}                                             | ${'NEW 2026-12-28, DUE_SOON 2026-12-28, OVERDUE 2026-12-28'} | ${'mail was off until now'}
    ${'2026-12-22'} | ${'2027-02-23'}        | ${'NEW 2026-12-28, DUE_SOON 2026-12-28'}          | ${''}                                                        | ${'it was extended'}
    ${'2027-02-16'} | ${'2027-02-23'}        | ${'NEW 2026-12-28, DUE_SOON 2026-12-28'}          | ${'DUE_SOON 2027-02-23'}                                     | ${'the extended day comes near'}
    ${'2026-12-23'} | ${'2026-12-28 paused'} | ${'NEW 2026-12-28'}                               | ${''}                                                        | ${'its clock stands still'}
    ${'2026-12-30'} | ${'2026-12-28 paused'} | ${''}                                             | ${'NEW 2026-12-28'}                                          | ${'a clock that stands still is told of as well'}
    ${'2026-12-21'} | ${'2026-12-28'}        | ${'NEW 2026-12-28, DUE_SOON 2026-12-28 (unsent)'} | ${'DUE_SOON 2026-12-28'}                                     | ${'it was not sent'}
    ${'2026-11-26'} | ${'2027-01-04'}        | ${'NEW 2026-12-28 (unsent)'}                      | ${'NEW 2026-12-28'}                                          | ${'new is new once, whatever its due day'}
  `('on $on, due $due: $pending, for $why', ({ on, due, before, pending }) => {
    const [dueOn = '', paused] = due.split(' ');
    const request = { id: requestId, dueOn: localDate(dueOn), paused: paused !== undefined };
    const found = pendingReminders(request, known(before), localDate(on));
    expect(found.map((each) => ({ ...each, settled: true }))).toEqual(known(pending));
  });

  it('are each sent once in a life, on whatever days one looks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 20 }), (offsets) => {
        const request = { id: requestId, dueOn: localDate('2026-12-28'), paused: false };
        const sent: KnownReminder[] = [];
        for (const offset of offsets.toSorted((one, other) => one - other)) {
          const on = addDays(localDate('2026-11-25'), offset);
          const pending = pendingReminders(request, sent, on);
          sent.push(...pending.map((each) => ({ ...each, settled: true })));
        }
        const kinds = sent.map(({ kind }) => kind);
        expect(kinds).toEqual(REMINDER_KINDS.slice(0, kinds.length));
      }),
    );
  });
});

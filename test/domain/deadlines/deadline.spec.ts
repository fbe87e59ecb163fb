import { describe, expect, it } from '@jest/globals';
import { DEADLINE_POLICIES } from '../../../src/domain/deadlines/deadline-policy.js';
import type { PolicyId } from '../../../src/domain/deadlines/deadline-policy.js';
import { deadlineOf } from '../../../src/domain/deadlines/deadline.js';
import type { Deadline, DeadlineFacts } from '../../../src/domain/deadlines/deadline.js';
import type { Pause } from '../../../src/domain/deadlines/pause.js';
import { parseTimeLimit } from '../../../src/domain/deadlines/parse-time-limit.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';
import { belgianHolidays } from './belgian-holidays.js';

const pause = (ground: Pause['ground'], from: string, to: string | null): Pause => ({
  ground,
  from: localDate(from),
  to: to === null ? null : localDate(to),
});

const facts = (
  receivedOn: string,
  pauses: readonly Pause[] = [],
  extendedOn: string | null = null,
): DeadlineFacts => ({
  receivedOn: localDate(receivedOn),
  pauses,
  extendedOn: extendedOn === null ? null : localDate(extendedOn),
});

const on = (id: PolicyId, given: DeadlineFacts, asOf = '2027-12-31'): Deadline =>
  deadlineOf(DEADLINE_POLICIES[id], given, belgianHolidays, localDate(asOf));

const codes = ({ steps }: Deadline): readonly string[] => steps.map(({ code }) => code);

describe('a month by Regulation 1182/71', () => {
  it.each(table<'received' | 'due' | 'why'>`
    received        | due             | why
    ${'2026-11-25'} | ${'2026-12-28'} | ${'25 December is Christmas, 26 and 27 a weekend'}
    ${'2026-11-23'} | ${'2026-12-23'} | ${'a Wednesday'}
    ${'2026-01-31'} | ${'2026-03-02'} | ${'28 February is a Saturday'}
    ${'2027-01-31'} | ${'2027-03-01'} | ${'28 February is a Sunday'}
    ${'2026-03-05'} | ${'2026-04-07'} | ${'5 April is a Sunday and 6 April Easter Monday'}
    ${'2026-08-31'} | ${'2026-09-30'} | ${'September has no day 31'}
    ${'2024-01-31'} | ${'2024-02-29'} | ${'a leap year'}
    ${'2024-02-29'} | ${'2024-03-29'} | ${'the same day of the next month'}
    ${'2026-12-31'} | ${'2027-02-01'} | ${'31 January is a Sunday'}
    ${'2026-12-01'} | ${'2027-01-04'} | ${'New Year and a weekend'}
    ${'2026-10-11'} | ${'2026-11-12'} | ${'11 November is Armistice Day'}
    ${'2026-10-01'} | ${'2026-11-02'} | ${'1 November is a Sunday as well as a holiday'}
  `)('from $received ends on $due: $why', ({ received, due }) => {
    expect(on('EU', facts(received))).toMatchObject({
      dueOn: due,
      firstDueOn: due,
      paused: false,
      extended: false,
    });
    expect(on('SAFEGUARD_COPY', facts(received)).dueOn).toBe(due);
    expect(on('UK', facts(received)).dueOn).toBe(due);
  });

  it('tells how the day came about', () => {
    expect(on('EU', facts('2026-11-25')).steps).toEqual([
      { code: 'RECEIVED', on: '2026-11-25' },
      { code: 'PERIOD_ENDS', limit: { days: 0, months: 1 }, on: '2026-12-25' },
      {
        code: 'MOVED',
        daysOff: [
          { on: '2026-12-25', reason: 'PUBLIC_HOLIDAY', name: 'Christmas Day' },
          { on: '2026-12-26', reason: 'SATURDAY', name: null },
          { on: '2026-12-27', reason: 'SUNDAY', name: null },
        ],
        on: '2026-12-28',
      },
      { code: 'DUE', on: '2026-12-28' },
    ]);
    expect(on('EU', facts('2026-08-31')).steps).toEqual([
      { code: 'RECEIVED', on: '2026-08-31' },
      { code: 'PERIOD_ENDS', limit: { days: 0, months: 1 }, on: '2026-09-30' },
      { code: 'NO_SUCH_DAY', date: 31 },
      { code: 'DUE', on: '2026-09-30' },
    ]);
  });

  it('knows weekends where no holidays are known, and says so', () => {
    const day = localDate('2026-12-01');
    const deadline = deadlineOf(DEADLINE_POLICIES.EU, facts('2026-11-25'), null, day);
    expect(deadline.dueOn).toBe('2026-12-25');
    expect(codes(deadline)).toEqual(['RECEIVED', 'PERIOD_ENDS', 'HOLIDAYS_NOT_KNOWN', 'DUE']);
  });
});

describe('an extension', () => {
  it.each(table<'policy' | 'received' | 'told' | 'due' | 'first'>`
    policy              | received        | told            | due             | first
    ${'EU'}             | ${'2026-11-23'} | ${'2026-12-23'} | ${'2027-02-23'} | ${'2026-12-23'}
    ${'EU'}             | ${'2026-11-25'} | ${'2026-12-28'} | ${'2027-02-25'} | ${'2026-12-28'}
    ${'EU'}             | ${'2026-11-30'} | ${'2026-12-01'} | ${'2027-03-01'} | ${'2026-12-30'}
    ${'EU'}             | ${'2026-12-31'} | ${'2027-01-15'} | ${'2027-03-31'} | ${'2027-02-01'}
    ${'UK'}             | ${'2026-11-23'} | ${'2026-12-01'} | ${'2027-02-23'} | ${'2026-12-23'}
    ${'SAFEGUARD_COPY'} | ${'2026-11-23'} | ${'2026-12-23'} | ${'2027-02-23'} | ${'2026-12-23'}
    ${'CH'}             | ${'2026-11-25'} | ${'2026-12-25'} | ${'2027-02-25'} | ${'2026-12-25'}
  `)(
    'under $policy of what was received on $received, told on $told, makes it due on $due',
    ({ policy, received, told, due, first }) => {
      const deadline = on(policy, facts(received, [], told));
      expect(deadline).toMatchObject({ dueOn: due, firstDueOn: first, extended: true });
      expect(codes(deadline)).toContain('EXTENDED');
    },
  );

  it('of which the person was told after the first month does not count', () => {
    const deadline = on('EU', facts('2026-11-23', [], '2026-12-24'));
    expect(deadline).toMatchObject({ dueOn: '2026-12-23', extended: false });
    expect(deadline.steps).toContainEqual({
      code: 'EXTENDED_TOO_LATE',
      toldOn: '2026-12-24',
      noLaterThan: '2026-12-23',
    });
  });

  it('may be told as much later as the clock stood still', () => {
    const identity = pause('IDENTITY', '2026-12-01', '2026-12-11');
    expect(on('EU', facts('2026-11-23', [identity], '2027-01-04'))).toMatchObject({
      dueOn: '2027-03-05',
      firstDueOn: '2027-01-04',
      extended: true,
    });
  });
});

describe('a clock that is suspended', () => {
  it.each(table<'what' | 'pauses' | 'due'>`
    what                                      | pauses                                                                                                | due
    ${'five days'}                            | ${[pause('IDENTITY', '2026-11-25', '2026-11-30')]}                                                    | ${'2026-12-28'}
    ${'no day, as it came at once'}           | ${[pause('IDENTITY', '2026-11-25', '2026-11-25')]}                                                    | ${'2026-12-23'}
    ${'from the day of receipt'}              | ${[pause('IDENTITY', '2026-11-23', '2026-11-30')]}                                                    | ${'2026-12-30'}
    ${'the days since receipt only'}          | ${[pause('IDENTITY', '2026-11-01', '2026-11-30')]}                                                    | ${'2026-12-30'}
    ${'for two things, one after the other'}  | ${[pause('CLARIFICATION', '2026-12-01', '2026-12-03'), pause('IDENTITY', '2026-11-25', '2026-11-28')]} | ${'2026-12-28'}
    ${'for two things at once: counted once'} | ${[pause('IDENTITY', '2026-11-25', '2026-11-30'), pause('CLARIFICATION', '2026-11-27', '2026-12-02')]} | ${'2026-12-30'}
    ${'one wait within another'}              | ${[pause('IDENTITY', '2026-11-25', '2026-12-02'), pause('CLARIFICATION', '2026-11-27', '2026-11-29')]} | ${'2026-12-30'}
    ${'two waits of the same days'}           | ${[pause('IDENTITY', '2026-11-25', '2026-12-02'), pause('CLARIFICATION', '2026-11-25', '2026-12-02')]} | ${'2026-12-30'}
    ${'asked on the last day'}                | ${[pause('IDENTITY', '2026-12-23', '2026-12-29')]}                                                    | ${'2026-12-29'}
    ${'asked when time was up'}               | ${[pause('IDENTITY', '2026-12-24', '2026-12-29')]}                                                    | ${'2026-12-23'}
    ${'a second thing, when the first came'}   | ${[pause('IDENTITY', '2026-12-20', '2026-12-30'), pause('CLARIFICATION', '2027-01-02', '2027-01-04')]} | ${'2027-01-04'}
    ${'for a fee, which this law knows not'}  | ${[pause('FEE', '2026-11-25', '2026-11-30')]}                                                         | ${'2026-12-23'}
  `)('received on 23 November 2026, awaited $what, is due on $due', ({ pauses, due }) => {
    expect(on('EU', facts('2026-11-23', pauses))).toMatchObject({ dueOn: due, paused: false });
    expect(on('EU', facts('2026-11-23', [...pauses].toReversed())).dueOn).toBe(due);
  });

  it('is never due while it stands still, though asked after a weekend moved the end', () => {
    const asked = pause('IDENTITY', '2026-12-28', '2026-12-31');
    expect(on('EU', facts('2026-11-25', [asked])).dueOn).toBe('2026-12-31');
  });

  it('stands still for as long as something is awaited', () => {
    const given = facts('2026-11-23', [pause('IDENTITY', '2026-12-01', null)]);
    expect(on('EU', given, '2026-11-30')).toMatchObject({ dueOn: '2026-12-23', paused: false });
    expect(on('EU', given, '2026-12-01')).toMatchObject({ dueOn: '2026-12-23', paused: true });
    expect(on('EU', given, '2026-12-02')).toMatchObject({ dueOn: '2026-12-24', paused: true });
    expect(on('EU', given, '2027-06-01')).toMatchObject({ dueOn: '2027-06-23', paused: true });
    expect(on('EU', given, '2026-12-03').steps).toContainEqual({
      code: 'PAUSED',
      ground: 'IDENTITY',
      from: '2026-12-01',
      to: '2026-12-03',
      days: 2,
      on: '2026-12-25',
      isOpen: true,
    });
  });

  it('keeps silent of what came on the day it was asked', () => {
    const asked = pause('IDENTITY', '2026-11-25', '2026-11-25');
    expect(codes(on('EU', facts('2026-11-23', [asked])))).toEqual([
      'RECEIVED',
      'PERIOD_ENDS',
      'DUE',
    ]);
  });

  it('tells of a wait that changes nothing, and why', () => {
    const given = facts('2026-11-23', [
      pause('FEE', '2026-11-25', '2026-11-30'),
      pause('IDENTITY', '2027-01-04', null),
    ]);
    const deadline = on('EU', given);
    expect(deadline.paused).toBe(false);
    expect(deadline.steps.filter(({ code }) => code === 'PAUSED_IN_VAIN')).toEqual([
      { code: 'PAUSED_IN_VAIN', ground: 'FEE', from: '2026-11-25', reason: 'NOT_IN_POLICY' },
      { code: 'PAUSED_IN_VAIN', ground: 'IDENTITY', from: '2027-01-04', reason: 'TOO_LATE' },
    ]);
  });

  it('may be stopped in the months of an extension, which the first month does not feel', () => {
    const given = facts(
      '2026-11-23',
      [pause('CLARIFICATION', '2027-01-11', '2027-01-14')],
      '2026-12-01',
    );
    expect(on('EU', given)).toMatchObject({ dueOn: '2027-02-26', firstDueOn: '2026-12-23' });
  });
});

describe('the clock of the United Kingdom', () => {
  it.each(table<'what' | 'pauses' | 'due'>`
    what                                    | pauses                                                                                                | due
    ${'proof of identity'}                  | ${[pause('IDENTITY', '2026-03-04', '2026-03-10')]}                                                    | ${'2026-04-10'}
    ${'a fee'}                              | ${[pause('FEE', '2026-03-04', '2026-03-11')]}                                                         | ${'2026-04-13'}
    ${'a fee, and identity that came last'} | ${[pause('FEE', '2026-03-04', '2026-03-06'), pause('IDENTITY', '2026-03-04', '2026-03-10')]}          | ${'2026-04-10'}
    ${'identity, and a fee that came last'} | ${[pause('IDENTITY', '2026-03-04', '2026-03-10'), pause('FEE', '2026-03-05', '2026-03-06')]}          | ${'2026-04-10'}
    ${'identity that came at once'}         | ${[pause('IDENTITY', '2026-03-03', '2026-03-03')]}                                                    | ${'2026-04-03'}
    ${'clarification'}                      | ${[pause('CLARIFICATION', '2026-03-10', '2026-03-20')]}                                               | ${'2026-04-13'}
    ${'identity, then clarification'}       | ${[pause('IDENTITY', '2026-03-04', '2026-03-10'), pause('CLARIFICATION', '2026-03-16', '2026-03-20')]} | ${'2026-04-14'}
    ${'both at once'}                       | ${[pause('IDENTITY', '2026-03-04', '2026-03-10'), pause('CLARIFICATION', '2026-03-04', '2026-03-13')]} | ${'2026-04-13'}
    ${'identity asked when time was up'}    | ${[pause('IDENTITY', '2026-04-08', '2026-04-20')]}                                                    | ${'2026-04-03'}
  `)('received on 3 March 2026, awaited $what, is due on $due', ({ pauses, due }) => {
    expect(on('UK', facts('2026-03-03', pauses)).dueOn).toBe(due);
  });

  it('does not start anew for what came before the last of it, nor on the day of receipt', () => {
    const steps = on(
      'UK',
      facts('2026-03-03', [
        pause('FEE', '2026-03-03', '2026-03-03'),
        pause('IDENTITY', '2026-03-04', '2026-03-10'),
        pause('FEE', '2026-03-05', '2026-03-06'),
      ]),
    ).steps.filter(({ code }) => code === 'STARTED_ANEW');
    expect(steps).toEqual([
      { code: 'STARTED_ANEW', ground: 'IDENTITY', on: '2026-03-10', isOpen: false },
    ]);
  });

  it('starts anew on the day it is asked, for as long as proof of identity is awaited', () => {
    const given = facts('2026-03-03', [pause('IDENTITY', '2026-03-03', null)]);
    expect(on('UK', given, '2026-03-03')).toMatchObject({ dueOn: '2026-04-03', paused: true });
    expect(on('UK', given, '2026-06-10')).toMatchObject({ dueOn: '2026-07-10', paused: true });
    expect(codes(on('UK', given, '2026-03-03'))).toContain('STARTED_ANEW');
  });
});

describe('the Swiss clock', () => {
  it.each(table<'received' | 'due' | 'why'>`
    received        | due             | why
    ${'2026-11-25'} | ${'2026-12-25'} | ${'though it is Christmas: no day is moved'}
    ${'2026-11-26'} | ${'2026-12-26'} | ${'though it is a Saturday'}
    ${'2026-01-31'} | ${'2026-03-02'} | ${'30 days'}
    ${'2024-01-31'} | ${'2024-03-01'} | ${'30 days of a leap year'}
  `)('from $received ends on $due, $why', ({ received, due }) => {
    const waited = [pause('IDENTITY', received, null)];
    expect(on('CH', facts(received))).toMatchObject({ dueOn: due, firstDueOn: due });
    expect(on('CH', facts(received, waited))).toMatchObject({ dueOn: due, paused: false });
  });

  it('tells that a day off is not moved, and keeps silent of holidays that do not matter', () => {
    expect(on('CH', facts('2026-11-25')).steps.slice(-2)).toEqual([
      {
        code: 'NOT_MOVED',
        daysOff: [{ on: '2026-12-25', reason: 'PUBLIC_HOLIDAY', name: 'Christmas Day' }],
      },
      { code: 'DUE', on: '2026-12-25' },
    ]);
    const day = localDate('2026-12-01');
    const unknown = deadlineOf(DEADLINE_POLICIES.CH, facts('2026-11-25'), null, day);
    expect(codes(unknown)).toEqual(['RECEIVED', 'PERIOD_ENDS', 'DUE']);
  });
});

describe('a time limit of our own', () => {
  it.each(table<'limit' | 'received' | 'due' | 'why'>`
    limit     | received        | due             | why
    ${'P1D'}  | ${'2026-12-24'} | ${'2026-12-28'} | ${'one day, moved'}
    ${'P2D'}  | ${'2026-11-23'} | ${'2026-11-25'} | ${'two working days'}
    ${'P3D'}  | ${'2026-12-24'} | ${'2026-12-29'} | ${'two working days must lie in it (Art. 3(5))'}
    ${'P2D'}  | ${'2026-11-27'} | ${'2026-12-01'} | ${'a weekend, and then two working days'}
    ${'P14D'} | ${'2026-11-23'} | ${'2026-12-07'} | ${'fourteen days'}
    ${'P14D'} | ${'2026-12-11'} | ${'2026-12-28'} | ${'fourteen days end on Christmas'}
    ${'P2M'}  | ${'2026-12-31'} | ${'2027-03-01'} | ${'28 February 2027 is a Sunday'}
    ${'P3M'}  | ${'2026-11-23'} | ${'2027-02-23'} | ${'three months'}
  `)('of $limit from $received ends on $due: $why', ({ limit, received, due }) => {
    const policy = {
      ...DEADLINE_POLICIES.SAFEGUARD_COPY,
      limit: parseTimeLimit(limit) ?? DEADLINE_POLICIES.CH.limit,
    };
    const day = localDate('2027-12-31');
    expect(deadlineOf(policy, facts(received), belgianHolidays, day).dueOn).toBe(due);
  });

  it('has its two working days outside the days awaited', () => {
    const policy = { ...DEADLINE_POLICIES.SAFEGUARD_COPY, limit: { days: 2, months: 0 } };
    const day = localDate('2027-12-31');
    const waited = facts('2026-11-27', [pause('IDENTITY', '2026-11-30', '2026-12-02')]);
    const deadline = deadlineOf(policy, waited, belgianHolidays, day);
    expect(deadline.dueOn).toBe('2026-12-03');
    expect(codes(deadline)).toContain('TWO_WORKING_DAYS');
  });

  it('counts the days first where an extension adds months', () => {
    const policy = { ...DEADLINE_POLICIES.SAFEGUARD_COPY, limit: { days: 14, months: 0 } };
    const given = facts('2026-11-23', [], '2026-12-07');
    const day = localDate('2027-12-31');
    expect(deadlineOf(policy, given, belgianHolidays, day).dueOn).toBe('2027-02-08');
  });
});

import { addMonths } from '../time/add-months.js';
import { daysBetween } from '../time/days-between.js';
import { addDays } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import type { DeadlinePolicy, TimeLimit } from './deadline-policy.js';
import type { DeadlineStep } from './deadline-step.js';
import type { PauseSoFar } from './pause.js';
import { withTwoWorkingDays } from './two-working-days.js';
import { daysOffFrom, workingDayFrom } from './working-day.js';
import type { DayOff, HolidayOn } from './working-day.js';

/** A clock: under which policy, with how much time, from which day of receipt, among which holidays. */
export type Clock = {
  readonly policy: DeadlinePolicy;
  readonly limit: TimeLimit;
  readonly receivedOn: LocalDate;
  readonly holidayOn: HolidayOn;
};

/** Where a clock ends, what made it begin, and what made it end there. */
export type ClockRun = {
  readonly dueOn: LocalDate;
  readonly beginning: readonly DeadlineStep[];
  readonly ending: readonly DeadlineStep[];
};

/** Lets a clock run with these pauses, each of a ground that the policy knows, in the order they began. */
export function runClock(clock: Clock, pauses: readonly PauseSoFar[]): ClockRun {
  const [start, beginning] = begin(clock, pauses);
  const counted = count(clock.limit, start);
  const [end, waits] = suspend(clock, { start, end: counted.end }, pauses);
  const [dueOn, moves] = close(clock, { start, end }, waits);
  return { dueOn, beginning, ending: [...counted.steps, ...waits, ...moves] };
}

/** The last of the day of receipt and the days on which what starts it anew came. */
function begin(
  { policy, receivedOn }: Clock,
  pauses: readonly PauseSoFar[],
): readonly [LocalDate, readonly DeadlineStep[]] {
  let start = receivedOn;
  const steps: DeadlineStep[] = [{ code: 'RECEIVED', on: receivedOn }];
  for (const { ground, to, isOpen } of pauses) {
    if (policy.pauses[ground] !== 'STARTS_ANEW' || (to <= start && !isOpen)) continue;
    start = to > start ? to : start;
    steps.push({ code: 'STARTED_ANEW', ground, on: start, isOpen });
  }
  return [start, steps];
}

function count(
  limit: TimeLimit,
  start: LocalDate,
): { readonly end: LocalDate; readonly steps: readonly DeadlineStep[] } {
  const from = addDays(start, limit.days);
  const end = addMonths(from, limit.months);
  const ends: DeadlineStep = { code: 'PERIOD_ENDS', limit, on: end };
  const date = Number(from.slice(8));
  return {
    end,
    steps: Number(end.slice(8)) === date ? [ends] : [ends, { code: 'NO_SUCH_DAY', date }],
  };
}

type Running = { readonly start: LocalDate; readonly end: LocalDate };

type Wait = Extract<DeadlineStep, { readonly code: 'PAUSED' }>;

/** Each day awaited makes the end a day later, once; a wait that begins after the end was moved adds to that day. */
function suspend(
  { policy, holidayOn }: Clock,
  { start, end: counted }: Running,
  pauses: readonly PauseSoFar[],
): readonly [LocalDate, readonly Wait[]] {
  let [end, reached] = [counted, start];
  const waits: Wait[] = [];
  for (const { ground, from: asked, to, isOpen } of pauses) {
    const from = asked > reached ? asked : reached;
    if (policy.pauses[ground] !== 'SUSPENDS' || to < from || (to === from && !isOpen)) continue;
    const days = daysBetween(from, to);
    end = addDays(from > end ? workingDayFrom(end, holidayOn) : end, days);
    reached = to;
    waits.push({ code: 'PAUSED', ground, from, to, days, on: end, isOpen });
  }
  return [end, waits];
}

function close(
  { policy, limit, holidayOn }: Clock,
  { start, end }: Running,
  waits: readonly Wait[],
): readonly [LocalDate, readonly DeadlineStep[]] {
  const daysOff = daysOffFrom(end, holidayOn);
  if (!policy.endsOnWorkingDay) return [end, notMoved(daysOff.slice(0, 1))];
  const moved = addDays(end, daysOff.length);
  const steps: DeadlineStep[] = daysOff.length > 0 ? [{ code: 'MOVED', daysOff, on: moved }] : [];
  if (limit.months > 0 || limit.days < 2) return [moved, steps];
  const last = withTwoWorkingDays({ from: start, to: moved }, waits, holidayOn);
  return [last, last === moved ? steps : [...steps, { code: 'TWO_WORKING_DAYS', on: last }]];
}

function notMoved(daysOff: readonly DayOff[]): readonly DeadlineStep[] {
  return daysOff.length > 0 ? [{ code: 'NOT_MOVED', daysOff }] : [];
}

import type { LocalDate } from '../time/local-date.js';
import type { DeadlinePolicy, TimeLimit } from './deadline-policy.js';
import type { DeadlineStep } from './deadline-step.js';
import { pausesSoFar } from './pause.js';
import type { Pause, PauseSoFar } from './pause.js';
import { runClock } from './run-clock.js';
import type { ClockRun } from './run-clock.js';
import type { HolidayOn } from './working-day.js';

/** What happened to a request that sets its deadline; `extendedOn` is the day the person was told. */
export type DeadlineFacts = {
  readonly receivedOn: LocalDate;
  readonly pauses: readonly Pause[];
  readonly extendedOn: LocalDate | null;
};

/** Days are inclusive: an answer that goes out on `dueOn` is in time. */
export type Deadline = {
  readonly dueOn: LocalDate;
  /** The day it would be due without extension: the last on which the person may be told of one. */
  readonly firstDueOn: LocalDate;
  /** Whether something is awaited that stops the clock: each day later, `dueOn` then moves. */
  readonly paused: boolean;
  /** Whether the person was told of an extension in time. */
  readonly extended: boolean;
  readonly steps: readonly DeadlineStep[];
};

type Timed = { readonly run: ClockRun; readonly taken: readonly PauseSoFar[] };

/**
 * Until when a request may be answered, and why, as it stands on `asOf`. Holidays are those of the country of the
 * company that answers; `null` is *not known*, and then only weekends are days off. A pause that the policy does
 * not know, or that began when time was up, changes nothing and is told.
 */
export function deadlineOf(
  policy: DeadlinePolicy,
  { receivedOn, pauses, extendedOn }: DeadlineFacts,
  holidayOn: HolidayOn | null,
  asOf: LocalDate,
): Deadline {
  const soFar = pausesSoFar(pauses, asOf);
  const timed = (limit: TimeLimit): Timed =>
    take(
      soFar.filter(({ ground }) => policy.pauses[ground] !== undefined),
      (taken) => runClock({ policy, limit, receivedOn, holidayOn: holidayOn ?? NONE }, taken),
    );
  const first = timed(policy.limit);
  const firstDueOn = first.run.dueOn;
  const extended = extendedOn !== null && extendedOn <= firstDueOn;
  const months = policy.limit.months + policy.furtherMonths;
  const { run, taken } = extended ? timed({ ...policy.limit, months }) : first;
  const { dueOn } = run;
  return {
    dueOn,
    firstDueOn,
    paused: taken.some(({ isOpen }) => isOpen),
    extended,
    steps: [
      ...run.beginning,
      ...extensionSteps(policy, extendedOn, firstDueOn),
      ...run.ending,
      ...soFar.filter((pause) => !taken.includes(pause)).map((pause) => inVain(policy, pause)),
      ...(policy.endsOnWorkingDay && holidayOn === null ? [HOLIDAYS_NOT_KNOWN] : []),
      { code: 'DUE', on: dueOn },
    ],
  };
}

const NONE: HolidayOn = () => null;

const HOLIDAYS_NOT_KNOWN: DeadlineStep = { code: 'HOLIDAYS_NOT_KNOWN' };

/** Takes each pause that begins before time is up, given those before it. */
function take(
  pauses: readonly PauseSoFar[],
  run: (taken: readonly PauseSoFar[]) => ClockRun,
): Timed {
  return pauses.reduce<Timed>(
    (timed, pause) => {
      if (pause.from > timed.run.dueOn) return timed;
      const taken = [...timed.taken, pause];
      return { taken, run: run(taken) };
    },
    { taken: [], run: run([]) },
  );
}

function extensionSteps(
  { furtherMonths: months }: DeadlinePolicy,
  toldOn: LocalDate | null,
  noLaterThan: LocalDate,
): readonly DeadlineStep[] {
  if (toldOn === null) return [];
  return toldOn <= noLaterThan
    ? [{ code: 'EXTENDED', months, toldOn, noLaterThan }]
    : [{ code: 'EXTENDED_TOO_LATE', toldOn, noLaterThan }];
}

function inVain(policy: DeadlinePolicy, { ground, from }: PauseSoFar): DeadlineStep {
  const reason = policy.pauses[ground] === undefined ? 'NOT_IN_POLICY' : 'TOO_LATE';
  return { code: 'PAUSED_IN_VAIN', ground, from, reason };
}

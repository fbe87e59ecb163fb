import { deadlineOf } from '../domain/deadlines/deadline.js';
import type { Deadline, DeadlineFacts } from '../domain/deadlines/deadline.js';
import { DEADLINE_POLICIES } from '../domain/deadlines/deadline-policy.js';
import type { DeadlinePolicy, PolicyId } from '../domain/deadlines/deadline-policy.js';
import { parseTimeLimit } from '../domain/deadlines/parse-time-limit.js';
import { daysLeft, standingOn } from '../domain/deadlines/standing-on.js';
import type { DeskWord } from '../domain/requests/desk-word.js';
import type { Intake } from '../domain/requests/request.js';
import { isClosed, newestOfKind, newestStep, pausesOf } from '../domain/requests/request-life.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type { RequestStep } from '../domain/requests/request-step.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { publicHolidays } from '../holidays/public-holidays.js';
import type { Language } from '../words/language.js';

/** A request as it stands on a day. */
export type OnTheDesk = {
  readonly life: RequestLife;
  readonly policy: DeadlinePolicy;
  readonly deadline: Deadline;
  readonly word: DeskWord;
  /** Below zero when it is overdue, `null` once it is closed. */
  readonly daysLeft: number | null;
  /** The day the deadline is counted on: today, or the day it was closed. */
  readonly asOf: LocalDate;
  /** The day the list goes by. */
  readonly place: LocalDate;
};

/** A request as far as its clock looks: also one that is not recorded yet. */
type Clocked = {
  readonly intake: Omit<Intake, 'recordedAt' | 'actor'>;
  readonly steps: readonly RequestStep[];
};

/** The policy that counts the days of a request, as it was settled when it came in. */
export function policyOf({ policy, policyPeriod }: Clocked['intake']): DeadlinePolicy {
  const known = DEADLINE_POLICIES[policy as PolicyId];
  return { ...known, limit: parseTimeLimit(policyPeriod) ?? known.limit };
}

/** What happened to the clock of a request. */
export function clockFacts(clocked: Clocked): DeadlineFacts {
  const extended = clocked.steps.findLast(({ step }) => step === 'EXTENDED');
  return {
    receivedOn: clocked.intake.receivedOn,
    pauses: pausesOf(clocked),
    extendedOn: extended?.day ?? null,
  };
}

/** Until when a request may be answered, as it stands on a day; holidays are named in a language. */
export function deadlineOn(clocked: Clocked, asOf: LocalDate, language: Language = 'en'): Deadline {
  const { holidaysOf } = clocked.intake;
  const holidayOn = holidaysOf === null ? null : publicHolidays(holidaysOf, language);
  return deadlineOf(policyOf(clocked.intake), clockFacts(clocked), holidayOn, asOf);
}

/** A request as it stands on a day: one that is closed, as it stood when it was. */
export function onTheDesk(life: RequestLife, today: LocalDate): OnTheDesk {
  const { state, dueOn: place } = newestStep(life);
  const closed = isClosed(state) ? closedOn(life) : null;
  const asOf = closed ?? today;
  const deadline = deadlineOn(life, asOf);
  return {
    life,
    asOf,
    policy: policyOf(life.intake),
    deadline,
    word: wordOf(life, deadline, today),
    daysLeft: closed === null ? daysLeft(deadline.dueOn, today) : null,
    place,
  };
}

function wordOf(life: RequestLife, { dueOn }: Deadline, today: LocalDate): DeskWord {
  const { state } = newestStep(life);
  if (state === 'OPEN') return standingOn(dueOn, null, today);
  return state === 'PAUSED' || state === 'ANSWERED' ? state : 'CLOSED';
}

function closedOn(life: RequestLife): LocalDate | null {
  const closing = (['ANSWERED', 'REFUSED', 'WITHDRAWN'] as const).map((kind) =>
    newestOfKind(life, kind),
  );
  return closing.find((step) => step !== null)?.day ?? null;
}

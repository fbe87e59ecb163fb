import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor } from '../actor.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { PauseGround } from '../domain/deadlines/deadline-policy.js';
import { MOST_PAUSES, pauseFault } from '../domain/deadlines/pause-fault.js';
import type { PauseFault } from '../domain/deadlines/pause-fault.js';
import { intakeRefusals } from '../domain/requests/check-intake.js';
import { namesThePerson } from '../domain/requests/names-the-person.js';
import { nextStepRefusals } from '../domain/requests/next-request-step.js';
import type { Intake, RequestFacts } from '../domain/requests/request.js';
import { newestStep } from '../domain/requests/request-life.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type { RequestStepKind } from '../domain/requests/request-step.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { journalRow } from '../recording/journal.store.js';
import { RecordingService } from '../recording/recording.service.js';
import type { Recorder } from '../recording/recording.service.js';
import { recipientsById } from '../recipients/recipients.store.js';
import { addressRefusals } from './answer-refusals.js';
import { deskOf } from './desk-of.js';
import { DeskSettings } from './desk-settings.js';
import { clockFacts, deadlineOn, policyOf } from './on-the-desk.js';
import type { Requester } from './requester.js';
import { insertRequester, requesterOf } from './requester.store.js';
import { RequesterVault } from './requester-vault.js';
import { newestReference, requestById, REQUEST_STEPS, REQUESTS } from './requests.store.js';
import type { KeptStep } from './requests.store.js';
import { RequestsService } from './requests.service.js';
import { takingRequestStep } from './taking-a-request-step.js';
import type { StepTaken } from './taking-a-request-step.js';
import { unknownRequest } from './writing-to.js';

/** What became of a request, or why nothing did. */
export type RequestOutcome =
  { readonly requestId: string } | { readonly refusals: readonly Refusal[] };

/** What somebody looked at. */
type LookAction = 'LOOK_AT_REQUESTER' | 'LOOK_AT_DRAFT' | 'LOOK_AT_LETTER';

/** A step to be taken, or why not; looked at under the lock of the register. */
type Taking<K extends RequestStepKind> = StepTaken<K> | { readonly refusals: readonly Refusal[] };

/** Takes requests in, and moves them on. Every step stands in the audit chain, and none names the person. */
@Injectable()
export class RequestDeskService {
  constructor(
    private readonly recording: RecordingService,
    private readonly requests: RequestsService,
    private readonly vault: RequesterVault,
    private readonly settings: DeskSettings,
  ) {}

  /** Takes a request in: its clock begins, its requester is sealed. */
  async receive(actor: Actor, facts: RequestFacts, requester: Requester): Promise<RequestOutcome> {
    if (!this.vault.isOpen) return { refusals: [refusal('DESK_CLOSED', 'GDPR 32', 'input')] };
    const unprintable = await addressRefusals(requester);
    if (unprintable.length > 0) return { refusals: unprintable };
    const today = await this.requests.today();
    return this.recording.writing(async (recorder) => {
      const settled = await this.settled(recorder, facts, today);
      if ('refusals' in settled) return settled;
      const requestId = v7();
      const reference = await nextReference(recorder, today);
      const row: Omit<Intake, 'recordedAt' | 'actor'> = {
        ...facts,
        ...settled,
        requestId,
        reference,
      };
      const { dueOn } = deadlineOn({ intake: row, steps: [] }, today);
      const step: Omit<KeptStep & { readonly step: 'RECEIVED' }, 'recordedAt' | 'actor'> = {
        requestId,
        step: 'RECEIVED',
        day: facts.receivedOn,
        state: 'OPEN',
        dueOn,
        assignedTo: null,
        content: {},
        sealed: null,
        facts: null,
      };
      await recorder.record({
        actor: actor.id,
        action: 'RECEIVE_REQUEST',
        subject: `request ${requestId}`,
        reason: `${reference}: ${facts.kind}`,
        changes: [],
        journal: [journalRow(REQUESTS, row), journalRow(REQUEST_STEPS, step)],
      });
      await insertRequester(recorder.transaction, this.vault.keep(requestId, requester));
      return { requestId };
    });
  }

  /** Hands a request to somebody who works with the register; `null` puts it back on the desk. */
  assign(actor: Actor, id: string, to: string | null, reason: string): Promise<RequestOutcome> {
    const taken = { step: 'ASSIGNED', assignedTo: to, content: {} } as const;
    return this.step(actor, id, 'ASSIGNED', reason, (_, day) => ({ ...taken, day }), to);
  }

  /** Stops the clock from a day on, as far as the law of the answering company lets it stop. */
  pause(
    actor: Actor,
    id: string,
    { ground, on }: { readonly ground: PauseGround; readonly on: LocalDate | null },
    reason: string,
  ): Promise<RequestOutcome> {
    return this.step(actor, id, 'PAUSED', reason, (life, today) => {
      const day = on ?? today;
      const refusals = dayRefusals(life, day, today);
      if (refusals.length > 0) return { refusals };
      const fault = pauseFault(policyOf(life.intake), deadlineOn(life, day), clockFacts(life), {
        ground,
        from: day,
      });
      if (fault !== null)
        return { refusals: [pauseRefusal(fault, { ground, day, after: life.intake.receivedOn })] };
      return { step: 'PAUSED', day, state: 'PAUSED', content: { ground } };
    });
  }

  /** Lets the clock go on from a day. */
  resume(actor: Actor, id: string, on: LocalDate | null, reason: string): Promise<RequestOutcome> {
    return this.step(actor, id, 'RESUMED', reason, (life, today) => {
      const day = on ?? today;
      const refusals = dayRefusals(life, day, today);
      if (refusals.length > 0) return { refusals };
      const resumed = { step: 'RESUMED', day, state: 'OPEN', content: {} } as const;
      const { dueOn } = deadlineOn(
        { ...life, steps: [...life.steps, { ...newestStep(life), ...resumed }] },
        today,
      );
      return { ...resumed, dueOn };
    });
  }

  /** Closes a request that the person took back. */
  withdraw(actor: Actor, id: string, reason: string): Promise<RequestOutcome> {
    return this.step(actor, id, 'WITHDRAWN', reason, (_, today) => ({
      step: 'WITHDRAWN',
      day: today,
      state: 'WITHDRAWN',
      content: {},
    }));
  }

  /** Takes a step, when nothing stands in its way and its reason names nobody. */
  async step<K extends RequestStepKind>(
    actor: Actor,
    id: string,
    kind: K,
    reason: string,
    take: (life: RequestLife, today: LocalDate) => Taking<K>,
    to: string | null = null,
  ): Promise<RequestOutcome> {
    const today = await this.requests.today();
    return this.recording.writing(async (recorder) => {
      const { transaction } = recorder;
      const life = await requestById(transaction, id);
      if (life === null) return { refusals: [unknownRequest(id)] };
      const before = [
        ...nextStepRefusals(life, kind),
        ...(await this.namingRefusals(recorder, id, { reason, to })),
      ];
      if (before.length > 0) return { refusals: before };
      const taken = take(life, today);
      if ('refusals' in taken) return taken;
      await recorder.record(takingRequestStep(life, taken, actor, reason));
      return { requestId: id };
    });
  }

  /** Notes in the chain that somebody looks at something that is sealed. */
  async noteLook(actor: Actor, id: string, action: LookAction): Promise<void> {
    const subject = `request ${id}`;
    await this.recording.record({ actor: actor.id, action, subject, reason: '', changes: [] });
  }

  /** What the register holds of the company that answers, and what follows from it. */
  private async settled(
    { transaction, law, head }: Recorder,
    facts: RequestFacts,
    today: LocalDate,
  ): Promise<
    | Pick<Intake, 'desk' | 'policy' | 'policyPeriod' | 'holidaysOf'>
    | { readonly refusals: readonly Refusal[] }
  > {
    const known = await law();
    const knownAt = head()?.recordedAt;
    const moment = knownAt && { on: today, knownAt };
    const found = moment
      ? await recipientsById(transaction, moment, [facts.answeringCompanyId])
      : [];
    const company = found[0]?.facts ?? null;
    const refusals = intakeRefusals(facts, {
      today,
      company,
      territories: new Set(known.territories.map(({ facts: { code } }) => code)),
      relations: new Set(
        known.terms.flatMap(({ facts: { scheme, slug } }) =>
          scheme === 'DATA_SUBJECT' ? [slug] : [],
        ),
      ),
    });
    if (refusals.length > 0) return { refusals };
    const country = company?.establishedIn ?? null;
    return {
      desk: deskOf(facts.country, country),
      ...this.settings.clockFor(facts.kind, country),
    };
  }

  /** What is kept for ever and names the person. */
  private async namingRefusals(
    { transaction }: Recorder,
    id: string,
    told: Readonly<Record<string, string | null>>,
  ): Promise<readonly Refusal[]> {
    const held = await requesterOf(transaction, id);
    if (held === null || 'erasedAt' in held) return [];
    const requester = this.vault.requester(held);
    return Object.entries(told).flatMap(([path, text]) =>
      text !== null && namesThePerson(text, requester)
        ? refusal('NAMES_THE_PERSON', 'GDPR 5(1)(c)', path)
        : [],
    );
  }
}

const NO_PAUSE: Readonly<Record<PauseFault, Refusal['code']>> = {
  NOT_IN_POLICY: 'NO_SUCH_PAUSE',
  NOT_YET_RECEIVED: 'DAY_TOO_EARLY',
  ALREADY_PAUSED: 'ALREADY_PAUSED',
  TIME_IS_UP: 'TIME_IS_UP',
  TOO_MANY_PAUSES: 'TOO_MANY',
};

function pauseRefusal(fault: PauseFault, values: Refusal['values']): Refusal {
  const most = String(MOST_PAUSES);
  return refusal(NO_PAUSE[fault], 'GDPR 12(6)', 'ground', { ...values, most });
}

const OF_THE_CLOCK: readonly RequestStepKind[] = ['RECEIVED', 'PAUSED', 'RESUMED', 'EXTENDED'];

/** The clock stops and goes on after what it did before, and not in the future. */
function dayRefusals(
  { intake, steps }: RequestLife,
  day: LocalDate,
  today: LocalDate,
): readonly Refusal[] {
  const after = steps.findLast(({ step }) => OF_THE_CLOCK.includes(step))?.day ?? intake.receivedOn;
  if (day > today) return [refusal('DAY_TO_COME', 'GDPR 12(3)', 'on', { day })];
  return day < after ? [refusal('DAY_TOO_EARLY', 'GDPR 12(3)', 'on', { day, after })] : [];
}

const NUMBER_LENGTH = 5;

/** The reference of the next request of a year. */
async function nextReference({ transaction }: Recorder, today: LocalDate): Promise<string> {
  const prefix = `R-${today.slice(0, 4)}-`;
  const newest = await newestReference(transaction, prefix);
  const number = newest === null ? 1 : Number(newest.slice(prefix.length)) + 1;
  return `${prefix}${String(number).padStart(NUMBER_LENGTH, '0')}`;
}

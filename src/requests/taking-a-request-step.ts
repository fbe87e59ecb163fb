import type { Actor } from '../actor.js';
import type { AnswerFacts } from '../domain/answers/answer-facts.js';
import { newestStep } from '../domain/requests/request-life.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type {
  RequestState,
  RequestStep,
  RequestStepKind,
} from '../domain/requests/request-step.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { journalRow } from '../recording/journal.store.js';
import type { Recording } from '../recording/recording.service.js';
import { REQUEST_STEPS } from './requests.store.js';
import type { KeptStep } from './requests.store.js';

/** A step somebody takes with a request: what it holds, and what is different after it. */
export type StepTaken<K extends RequestStepKind = RequestStepKind> = {
  readonly step: K;
  readonly day: LocalDate;
  readonly content: Extract<RequestStep, { readonly step: K }>['content'];
  readonly state?: RequestState;
  readonly dueOn?: LocalDate;
  readonly assignedTo?: string | null;
  readonly sealed?: string | null;
  readonly facts?: AnswerFacts | null;
};

/** What is recorded by a step; what it does not say stays as it was. */
export function takingRequestStep<K extends RequestStepKind>(
  life: RequestLife,
  taken: StepTaken<K>,
  { id: actor }: Pick<Actor, 'id'>,
  reason: string,
): Recording {
  const { requestId } = life.intake;
  const { state, dueOn, assignedTo } = newestStep(life);
  const row = { requestId, state, dueOn, assignedTo, sealed: null, facts: null, ...taken };
  return {
    actor,
    action: ACTIONS[taken.step],
    subject: `request ${requestId}`,
    reason,
    changes: [],
    // A step of one kind with the content of that kind is a step, which the compiler cannot see.
    journal: [journalRow(REQUEST_STEPS, row as unknown as KeptStep)],
  };
}

/** What the audit chain calls a step. */
const ACTIONS: Readonly<Record<RequestStepKind, string>> = {
  RECEIVED: 'RECEIVE_REQUEST',
  ASSIGNED: 'ASSIGN_REQUEST',
  PAUSED: 'PAUSE_REQUEST',
  RESUMED: 'RESUME_REQUEST',
  EXTENDED: 'EXTEND_REQUEST',
  DRAFTED: 'DRAFT_ANSWER',
  ANSWERED: 'SEND_ANSWER',
  REFUSED: 'REFUSE_REQUEST',
  WITHDRAWN: 'WITHDRAW_REQUEST',
  ERASED: 'ERASE_REQUESTER',
};

import type { DataFlow } from '../data-flows/data-flows.service.js';
import type { AnswerLine } from '../domain/answers/answer-facts.js';
import type { DataFlowFacts } from '../domain/register/data-flow.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { groundOf } from './flow-ground.js';
import type { FlowGround, GroundsAsked } from './flow-ground.js';

/** A flow that a letter names: to whom, where, carried by what. */
export type NamedFlow = {
  readonly flowId: string;
  readonly facts: DataFlowFacts;
  /** `null` when the register holds no such recipient on the day. */
  readonly recipient: RecipientFacts | null;
  /** Who passes the data on; `null` when it is the company that answers. */
  readonly through: RecipientFacts | null;
  readonly exporter: RecipientFacts | null;
  readonly ground: FlowGround;
  /** First day of the unbroken stretch; `null` when the letter does not tell it. */
  readonly since: LocalDate | null;
};

type Asked = GroundsAsked & {
  readonly answeringCompanyId: string;
  readonly since: ReadonlyMap<string, LocalDate>;
};

export function namedFlow(dataFlow: DataFlow, asked: Asked): NamedFlow {
  const { flow, exporter, recipient } = dataFlow;
  return {
    flowId: flow.id,
    facts: flow.facts,
    recipient: recipient?.facts ?? null,
    through: flow.facts.exporterId === asked.answeringCompanyId ? null : (exporter?.facts ?? null),
    exporter: exporter?.facts ?? null,
    ground: groundOf(dataFlow, asked),
    since: asked.since.get(flow.id) ?? null,
  };
}

/** Whether anything that a flow makes a letter name was made up. */
export function isInvented({ facts, recipient, through, ground }: NamedFlow): boolean {
  const named = [facts, recipient, through, ground.safeguard?.facts];
  return named.some((each) => each?.invented === true);
}

/** What every letter says of a flow; what one says besides is put over it. */
export function lineOf({ flowId, facts, recipient, ground }: NamedFlow): AnswerLine {
  return {
    ...NOTHING_SAID,
    key: `${facts.recipientId}/${flowId}`,
    recipientId: facts.recipientId,
    name: recipient?.legalName ?? null,
    kind: recipient?.kind ?? null,
    country: recipient?.establishedIn ?? null,
    place: facts.destination,
    ground: ground.kind,
    toolId: ground.toolId,
    citation: ground.decision?.instrument ?? ground.citation,
    module: ground.module,
  };
}

/** A line of which the letter says nothing yet. */
export const NOTHING_SAID: AnswerLine = {
  key: '',
  status: 'CURRENT',
  recipientId: null,
  name: null,
  kind: null,
  city: null,
  country: null,
  place: null,
  through: null,
  serviceTypes: [],
  dataCategories: [],
  purposes: [],
  ground: null,
  toolId: null,
  citation: null,
  module: null,
  copy: null,
  from: null,
  to: null,
};

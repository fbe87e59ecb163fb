import { setImmediate as breathe } from 'node:timers/promises';
import { decide } from '../commands/decide.js';
import { openVersions } from '../commands/known.store.js';
import { dossiers } from '../coverage/dossier.store.js';
import { onDay, onDayOrNearest } from '../domain/bitemporal/on-day.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { Coverage, Dossier } from '../domain/coverage/coverage.js';
import { decideCoverages } from '../domain/coverage/decide-coverages.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { commandsOf } from '../domain/proposals/commands-of.js';
import { flowGaps } from '../domain/proposals/flow-gaps.js';
import type { ProposedFlow } from '../domain/proposals/flow-gaps.js';
import type { Gap } from '../domain/proposals/gap.js';
import { commandCount } from '../domain/proposals/proposal.js';
import type { Proposal } from '../domain/proposals/proposal.js';
import type { ProcessingAgreementFacts } from '../domain/register/processing-agreement.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { KnownLaw } from '../law/law-history.js';
import type { Recorder, Recording } from '../recording/recording.service.js';
import { partsOf } from './parts.store.js';
import type { Part } from './parts.store.js';

/** Flows whose coverage is shown, at most. */
const MOST_FLOWS = 100;

/** The place of a flow that no command of a proposal is about. */
const ELSEWHERE = 'register';

/** The verdicts on one flow, as they would be. */
export type ProposedCoverage = {
  readonly flowId: string;
  readonly exporter: string;
  readonly recipient: string;
  readonly destination: string | null;
  readonly on: LocalDate;
  readonly coverages: readonly Coverage[];
};

/** What a proposal comes to, were it approved now. */
export type Rehearsal = {
  readonly gaps: readonly Gap[];
  readonly coverage: readonly ProposedCoverage[];
  readonly law: KnownLaw;
  readonly today: LocalDate;
};

/** What came of recording a part: what is missing, and the flows it is about, each with its place. */
type Performed = { readonly gaps: readonly Gap[]; readonly flows: ReadonlyMap<string, string> };

/** Some commands, why they are proposed, and the day on which their flows are judged. */
type Proposed = Part & { readonly reason: string; readonly today: LocalDate };

/**
 * Records what is proposed and looks at what came of it: refusals, papers that are missing, and
 * the coverage of every flow it touches. Whether it stays recorded is the caller's affair.
 */
export async function perform(
  recorder: Recorder,
  proposed: Proposed,
  recording: Omit<Recording, 'changes'>,
): Promise<Rehearsal> {
  const { gaps, flows } = await record(recorder, proposed, recording);
  const also = recorder.touched().slice(0, MOST_FLOWS);
  const judged = await proposedFlows(recorder, flows, proposed.today, also);
  return {
    gaps: [...gaps, ...ownGaps(judged)],
    coverage: judged.flatMap(coverageOf).slice(0, MOST_FLOWS),
    law: await recorder.law(),
    today: proposed.today,
  };
}

/** A proposal that is approved: each part gets an entry of its own, and the last one takes the step. */
type Approval = {
  readonly proposal: Proposal;
  readonly today: LocalDate;
  readonly recording: Omit<Recording, 'changes'>;
  /** Told after each part how many commands are recorded. */
  readonly progress: (done: number) => void;
};

/**
 * Records every command of a proposal, each part judged as the parts before have left the register. Answers
 * with what is missing: when any of it blocks, what is recorded so far must not stay.
 */
export async function performAll(
  recorder: Recorder,
  { proposal, today, recording, progress }: Approval,
): Promise<readonly Gap[]> {
  const { content } = proposal;
  const all: Performed[] = [];
  for await (const part of partsOf(recorder.transaction, proposal)) {
    const done = part.first + part.commands.length;
    const isLast = done === commandCount(content);
    const proposed = { ...part, reason: content.reason, today };
    const journal = isLast ? (recording.journal ?? []) : [];
    const performed = await record(recorder, proposed, { ...recording, journal });
    if (performed.gaps.some(({ blocks }) => blocks)) return performed.gaps;
    all.push(performed);
    progress(done);
    // Readers of this process are answered between two parts.
    await breathe();
  }
  // Papers of a flow may come in a later part: flows are looked at when everything is recorded.
  for (const { gaps, flows } of all) {
    const missing = [...gaps, ...ownGaps(await proposedFlows(recorder, flows, today))];
    if (missing.some(({ blocks }) => blocks)) return missing;
  }
  return [];
}

async function record(
  recorder: Recorder,
  { first, ...proposed }: Proposed,
  recording: Omit<Recording, 'changes'>,
): Promise<Performed> {
  const { commands, places, gaps } = commandsOf(proposed, first);
  const placeOf = (index: number): string => `commands.${places[index] ?? index}`;
  const decided = await decide(recorder, commands);
  if ('refusals' in decided) {
    const refused = decided.refusals.flatMap((some, index) =>
      some.map((refusal) => gapOf(refusal, placeOf(index))),
    );
    return { gaps: [...gaps, ...refused], flows: new Map() };
  }
  await recorder.record({ ...recording, changes: decided.changes.flat() });
  const flows = commands.flatMap(({ noun, id }, index) =>
    noun === 'dataFlow' ? [[id, placeOf(index)] as const] : [],
  );
  return { gaps, flows: new Map(flows) };
}

/** The flows of a part, and others that it touches, as they are on record now. */
async function proposedFlows(
  recorder: Recorder,
  own: ReadonlyMap<string, string>,
  today: LocalDate,
  also: readonly string[] = [],
): Promise<readonly ProposedFlow[]> {
  const flowIds = [...new Set([...own.keys(), ...also])];
  const head = recorder.head();
  if (flowIds.length === 0 || head === null) return [];
  const { law } = await recorder.law();
  const judged = await dossiers(recorder.transaction, flowIds, head.recordedAt, law);
  const agreements = await agreementsOf(recorder, [...judged.values()]);
  return [...judged.values()].map((dossier): ProposedFlow => {
    const on = dayToJudge(dossier, today);
    const path = own.get(dossier.flowId) ?? ELSEWHERE;
    return { path, dossier, on, agreements, coverages: decideCoverages(dossier, on) };
  });
}

function ownGaps(flows: readonly ProposedFlow[]): readonly Gap[] {
  return flows.filter(({ path }) => path !== ELSEWHERE).flatMap(flowGaps);
}

/** Today, or the first day of a flow that begins later. */
function dayToJudge({ flows, flowId }: Dossier, today: LocalDate): LocalDate {
  const [first] = (flows.get(flowId) ?? []).map(({ valid }) => valid.from).toSorted();
  return first !== undefined && today < first ? first : today;
}

function coverageOf({ dossier, on, coverages }: ProposedFlow): readonly ProposedCoverage[] {
  const facts = onDay(dossier.flows.get(dossier.flowId), on)?.facts;
  if (facts === undefined) return [];
  const nameOf = (id: string): string =>
    onDayOrNearest(dossier.recipients.get(id), on)?.facts.legalName ?? id;
  return [
    {
      flowId: dossier.flowId,
      exporter: nameOf(facts.exporterId),
      recipient: nameOf(facts.recipientId),
      destination: facts.destination,
      on,
      coverages,
    },
  ];
}

async function agreementsOf(
  { transaction }: Recorder,
  judged: readonly Dossier[],
): Promise<readonly Version<ProcessingAgreementFacts>[]> {
  const parties = new Set(judged.flatMap(({ recipients }) => [...recipients.keys()]));
  const condition = transaction.dialect.anyOf('v.processor_id', ':ids');
  const found = await openVersions(transaction, 'processingAgreement', condition, {
    ids: [...parties],
  });
  return found as readonly Version<ProcessingAgreementFacts>[];
}

function gapOf({ code, rule, path, values }: Refusal, place: string): Gap {
  const ofCommand = path === 'valid' || path === 'id' || path === 'basedOn' || path === 'patch';
  const where = ofCommand ? path : `facts.${path}`;
  return { code, rule, citation: rule, blocks: true, values, path: `${place}.${where}` };
}

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
import type { Proposal } from '../domain/proposals/proposal.js';
import type { ProcessingAgreementFacts } from '../domain/register/processing-agreement.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { KnownLaw } from '../law/law-history.js';
import type { Recorder, Recording } from '../recording/recording.service.js';

/** Flows whose coverage is shown, at most. */
const MOST_FLOWS = 100;

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

/**
 * Records what a proposal proposes and looks at what came of it: refusals, papers that are missing, and
 * the coverage of every flow it touches. Whether it stays recorded is the caller's affair.
 */
export async function perform(
  recorder: Recorder,
  { content }: Proposal,
  today: LocalDate,
  recording: Omit<Recording, 'changes'>,
): Promise<Rehearsal> {
  const { commands, places, gaps } = commandsOf(content);
  const placeOf = (index: number): string => `commands.${places[index] ?? index}`;
  const decided = await decide(recorder, commands);
  if ('refusals' in decided) {
    const refused = decided.refusals.flatMap((some, index) =>
      some.map((refusal) => gapOf(refusal, placeOf(index))),
    );
    return { gaps: [...gaps, ...refused], coverage: [], law: await recorder.law(), today };
  }
  const { recordedAt } = await recorder.record({ ...recording, changes: decided.changes.flat() });
  const own = new Map(commands.map(({ id }, index) => [id, placeOf(index)]));
  const law = await recorder.law();
  const flowIds = recorder.touched().slice(0, MOST_FLOWS);
  const judged = await dossiers(recorder.transaction, flowIds, recordedAt, law.law);
  const agreements = await agreementsOf(recorder, [...judged.values()]);
  const flows = [...judged.values()].map((dossier): ProposedFlow => {
    const on = dayToJudge(dossier, today);
    const path = own.get(dossier.flowId) ?? 'register';
    return { path, dossier, on, agreements, coverages: decideCoverages(dossier, on) };
  });
  return {
    gaps: [...gaps, ...flows.filter(({ path }) => path !== 'register').flatMap(flowGaps)],
    coverage: flows.flatMap(coverageOf),
    law,
    today,
  };
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

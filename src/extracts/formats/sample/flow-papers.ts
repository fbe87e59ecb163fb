import { dossiers } from '../../../coverage/dossier.store.js';
import type { Dated } from '../../../domain/bitemporal/version.js';
import type { Coverage } from '../../../domain/coverage/coverage.js';
import type { FactsByNoun, Noun } from '../../../domain/register/change.js';
import type { DataFlowFacts } from '../../../domain/register/data-flow.js';
import { contains } from '../../../domain/time/period.js';
import { recordsKnownAt } from '../../../records/records.store.js';
import type { ExtractSource } from '../../extract-source.js';

type AnyRecord = Dated<FactsByNoun[Noun]>;

/** What is on file about a flow, by noun: on whatever day it holds, as known at the instant. */
export type FlowPapers = { readonly [N in Noun]?: readonly AnyRecord[] };

/**
 * Every record the answers about a flow rest on or that names it: the papers between its parties, what
 * stands of them, the flows it continues, and the decisions any rule looked at.
 */
export async function flowPapers(
  source: ExtractSource,
  flow: { readonly id: string; readonly facts: DataFlowFacts },
  coverage: readonly Coverage[],
): Promise<FlowPapers> {
  const { rows, opened, request } = source;
  const { knownAt } = request.moment;
  const { exporterId, recipientId, activityId } = flow.facts;
  const known = await dossiers(rows, [flow.id], knownAt, opened.known.law);
  const dossier = known.get(flow.id);
  const [agreements, activities, notices] = await Promise.all([
    recordsKnownAt(rows, 'processingAgreement', knownAt, {
      column: 'processor_id',
      ids: [exporterId, recipientId],
    }),
    recordsKnownAt(rows, 'processingActivity', knownAt, {
      column: 'processing_activity_id',
      ids: activityId === null ? [] : [activityId],
    }),
    recordsKnownAt(rows, 'subProcessorNotice', knownAt, {
      column: 'sub_processor_id',
      ids: [recipientId],
    }),
  ]);
  const named = decisionsIn(coverage);
  return {
    recipient: [...(dossier?.recipients.values() ?? [])].flat(),
    dataFlow: [...(dossier?.flows.values() ?? [])].flat().filter(({ id }) => id !== flow.id),
    safeguard: dossier?.safeguards ?? [],
    transferImpactAssessment: (dossier?.assessments ?? []).filter(
      ({ facts }) => facts.exporterId === null || facts.exporterId === exporterId,
    ),
    derogation: dossier?.derogations ?? [],
    standing: dossier?.standings ?? [],
    adequacyDecision: opened.known.decisions.filter(({ id }) => named.has(id)),
    processingAgreement: agreements.filter(({ facts }) =>
      [exporterId, recipientId].includes(facts.controllerId),
    ),
    processingActivity: activities,
    subProcessorNotice: notices.filter(({ facts }) => facts.processorId === exporterId),
  };
}

/** Ids of the decisions an answer rests on, or that a rule looked at. */
function decisionsIn(coverage: readonly Coverage[]): ReadonlySet<string> {
  const findings = coverage.flatMap(({ considered }) => considered);
  return new Set([
    ...findings.flatMap(({ evidence }) =>
      evidence.filter(({ noun }) => noun === 'adequacyDecision').map(({ id }) => id),
    ),
    ...coverage
      .flatMap(({ tool, fallbacks }) => [tool, ...fallbacks])
      .flatMap((tool) => (tool?.kind === 'ADEQUACY_DECISION' ? [tool.id] : [])),
  ]);
}

/** The papers as they are written: each says whether it holds on the day. */
export function writtenPapers(papers: FlowPapers, { request }: ExtractSource): object {
  return Object.fromEntries(
    Object.entries(papers).map(([noun, records]) => [
      noun,
      records.toSorted(byIdAndDay).map(({ id, valid, facts }) => ({
        id,
        valid,
        onTheDay: contains(valid, request.moment.on),
        facts,
      })),
    ]),
  );
}

function byIdAndDay(one: AnyRecord, other: AnyRecord): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return one.valid.from < other.valid.from ? -1 : 1;
}

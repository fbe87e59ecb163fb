import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import type { CoveragePeriodRow } from '../../../coverage/coverage-period.store.js';
import type { Held } from '../../../domain/bitemporal/version.js';
import { newestAssessment } from '../../../domain/coverage/assessment.js';
import type { Coverage, Finding, ToolReference } from '../../../domain/coverage/coverage.js';
import { grouped } from '../../../domain/grouped.js';
import type { FactsByNoun } from '../../../domain/register/change.js';
import type { Recipient } from '../../../recipients/recipients.store.js';
import type { ExtractSource } from '../../extract-source.js';
import { onwardHops } from './onward-hops.js';

type Of<N extends keyof FactsByNoun> = Held<FactsByNoun[N]>;

/** One line of the inventory: a flow under one law, or under none. */
export type InventoryRow = {
  readonly dataFlow: DataFlow;
  /** What is derived and kept; `null` when the flow is under none of the three laws. */
  readonly answer: CoveragePeriodRow | null;
  /** The same, judged by the core again, with what every rule said. */
  readonly coverage: Coverage | null;
  /** What the rule that decided said; where none did, what each paper lacks that could be mended. */
  readonly findings: readonly Finding[];
  readonly fallbacks: readonly ToolReference[];
  readonly safeguard: Of<'safeguard'> | null;
  readonly decision: Of<'adequacyDecision'> | null;
  readonly assessment: Of<'transferImpactAssessment'> | null;
  readonly agreement: Of<'processingAgreement'> | null;
  readonly derogations: readonly Of<'derogation'>[];
  readonly onwardOf: DataFlow | null;
  /** All hops that continue it, level by level. */
  readonly onward: readonly DataFlow[];
  /** Recipients the papers name, by id. */
  readonly parties: ReadonlyMap<string, Recipient>;
};

/** A page of flows as lines: one for each law a flow is under. As many reads as there are nouns, not flows. */
export async function inventoryRows(
  source: ExtractSource,
  page: readonly DataFlow[],
): Promise<readonly InventoryRow[]> {
  const ids = page.map(({ flow }) => flow.id);
  const recipientIds = [...new Set(page.map(({ flow }) => flow.facts.recipientId))];
  const toolIds = page.flatMap(({ coverage }) => coverage.flatMap(({ tool_id: id }) => id ?? []));
  const upstream = page.flatMap(({ flow }) => flow.facts.onwardOfId ?? []);
  const [explained, safeguards, derogations, assessments, agreements, onward, above] =
    await Promise.all([
      source.explain(ids),
      source.among('safeguard', 'safeguard_id', [...new Set(toolIds)]),
      source.among('derogation', 'flow_id', ids),
      source.among('transferImpactAssessment', 'recipient_id', recipientIds),
      source.among('processingAgreement', 'processor_id', recipientIds),
      onwardHops(source, ids),
      source.flowsById([...new Set(upstream)]),
    ]);
  const parties = await source.recipients(
    safeguards.flatMap(({ facts }) => facts.parties.map(({ recipientId }) => recipientId)),
  );
  const known = {
    safeguards: new Map(safeguards.map((each) => [each.id, each])),
    decisions: new Map(source.opened.known.decisions.map((each) => [each.id, each])),
    derogations: grouped(derogations, ({ facts }) => facts.flowId),
    assessments: grouped(assessments, ({ facts }) => facts.recipientId),
    agreements: grouped(agreements, ({ facts }) => facts.processorId),
    above: new Map(above.map((each) => [each.flow.id, each])),
  };
  return page.flatMap((dataFlow) => {
    const { flow, coverage } = dataFlow;
    const answers = coverage.length === 0 ? [null] : coverage;
    return answers.map((answer): InventoryRow => {
      const judged = answer && found(explained.get(flow.id), answer);
      const safeguard = known.safeguards.get(answer?.tool_id ?? '') ?? null;
      const assessed = known.assessments.get(flow.facts.recipientId) ?? [];
      const agreed = known.agreements.get(flow.facts.recipientId) ?? [];
      return {
        dataFlow,
        answer,
        coverage: judged,
        findings: judged === null ? [] : decidingFindings(judged),
        fallbacks: answer === null ? [] : (JSON.parse(answer.fallbacks) as ToolReference[]),
        safeguard,
        decision: known.decisions.get(answer?.tool_id ?? '') ?? null,
        assessment: assessmentOf(source, dataFlow, safeguard, assessed),
        agreement: agreementOf(dataFlow, agreed),
        derogations: known.derogations.get(flow.id) ?? [],
        onwardOf: known.above.get(flow.facts.onwardOfId ?? '') ?? null,
        onward: onward.get(flow.id) ?? [],
        parties,
      };
    });
  });
}

function found(
  coverages: readonly Coverage[] | undefined,
  { regime }: CoveragePeriodRow,
): Coverage | null {
  return coverages?.find((coverage) => coverage.regime === regime) ?? null;
}

function decidingFindings({ rule, tool, considered }: Coverage): readonly Finding[] {
  if (rule === null) return considered.filter(({ missing }) => missing.length > 0);
  const said = considered.filter((finding) => finding.rule === rule);
  return [said.find((finding) => finding.tool?.id === tool?.id) ?? said[0]].filter(
    (finding) => finding !== undefined,
  );
}

function assessmentOf(
  source: ExtractSource,
  { flow: { id, facts } }: DataFlow,
  safeguard: Of<'safeguard'> | null,
  assessments: readonly Of<'transferImpactAssessment'>[],
): Of<'transferImpactAssessment'> | null {
  const reach = {
    flowId: id,
    flow: facts,
    place: facts.destination,
    safeguardId: safeguard?.id ?? null,
    on: source.request.moment.on,
  };
  return newestAssessment(assessments, reach) ?? null;
}

/** The contract that reaches this flow (GDPR 28(3)); of several, the first. */
function agreementOf(
  { flow: { id, facts } }: DataFlow,
  agreements: readonly Of<'processingAgreement'>[],
): Of<'processingAgreement'> | null {
  return (
    agreements.find(
      ({ facts: of }) =>
        of.controllerId === facts.exporterId && (of.flowIds === null || of.flowIds.includes(id)),
    ) ?? null
  );
}

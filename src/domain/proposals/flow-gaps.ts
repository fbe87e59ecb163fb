import { isProcessing } from '../commands/checks/may-process.js';
import type { Coverage, Dossier } from '../coverage/coverage.js';
import { rolesOfModule } from '../coverage/roles-fit.js';
import type { Dated } from '../bitemporal/version.js';
import { onDay } from '../bitemporal/on-day.js';
import type { DataFlowFacts } from '../register/data-flow.js';
import { AGREEMENT_POINTS } from '../register/processing-agreement.js';
import type { ProcessingAgreementFacts } from '../register/processing-agreement.js';
import type { LocalDate } from '../time/local-date.js';
import { contains } from '../time/period.js';
import type { Gap, GapCode } from './gap.js';

/** A flow as it would be, with the papers there would be. */
export type ProposedFlow = {
  /** Place of its command, such as `commands.2`. */
  readonly path: string;
  readonly dossier: Dossier;
  readonly coverages: readonly Coverage[];
  readonly agreements: readonly Dated<ProcessingAgreementFacts>[];
  readonly on: LocalDate;
};

/** Every paper and fact a flow still lacks on the day, in the order in which people look for them. */
export function flowGaps(flow: ProposedFlow): readonly Gap[] {
  const facts = onDay(flow.dossier.flows.get(flow.dossier.flowId), flow.on)?.facts;
  if (facts === undefined) return [];
  return [
    ...(facts.destination === null
      ? [gap(flow, 'DESTINATION_NOT_KNOWN', 'facts.destination', 'place', 'GDPR 44')]
      : []),
    ...transferGaps(flow),
    ...agreementGaps(flow, facts),
    ...(lacksAuthorisation(facts)
      ? [
          gap(
            flow,
            'SUB_PROCESSOR_NOT_AUTHORISED',
            'facts.circumstances.controllerAuthorised',
            'sub-processor',
            'GDPR 28(2), 28(4)',
          ),
        ]
      : []),
  ];
}

function gap(
  { path }: ProposedFlow,
  code: GapCode,
  place: string,
  rule: string,
  citation: string,
  values: Gap['values'] = {},
): Gap {
  return { code, path: `${path}.${place}`, rule, citation, blocks: true, values };
}

/** Chapter V: a tool, its assessment, its annexes; and what else the core still asks for. */
function transferGaps(flow: ProposedFlow): readonly Gap[] {
  const open = flow.coverages.filter(
    ({ outcome }) => outcome === 'NOT_COVERED' || outcome === 'NEEDS_REVIEW',
  );
  const [first] = open;
  if (first === undefined) return annexGaps(flow);
  const { safeguards, assessments } = flow.dossier;
  const tools = safeguards.filter(({ valid }) => contains(valid, flow.on));
  const papers: readonly Gap[] = [
    ...(tools.length === 0
      ? [gap(flow, 'NO_TRANSFER_TOOL', 'facts', first.rule ?? 'transfer tool', 'GDPR 44, 46')]
      : []),
    ...(assessments.some(({ valid }) => contains(valid, flow.on))
      ? []
      : [
          gap(
            flow,
            'NO_ASSESSMENT',
            'facts',
            'assessment',
            'C-311/18; Decision (EU) 2021/914, clause 14',
          ),
        ]),
    ...(tools.some(({ facts }) => facts.annexes.securityMeasures !== null)
      ? []
      : [noAnnexII(flow)]),
  ];
  if (papers.length > 0) return papers;
  return open.map(({ regime, outcome, missing, rule }) =>
    gap(flow, 'NOT_COVERED', 'facts', rule ?? 'coverage', 'GDPR 44', {
      regime,
      outcome,
      ...(missing.length > 0 && { missing: missing.join(', ') }),
    }),
  );
}

/** Clauses that the flow rests on say how the data are protected: without Annex II they are not complete. */
function annexGaps(flow: ProposedFlow): readonly Gap[] {
  const relied = flow.coverages.map(({ tool }) => tool?.id);
  const silent = flow.dossier.safeguards.some(
    ({ id, valid, facts }) =>
      relied.includes(id) &&
      contains(valid, flow.on) &&
      rolesOfModule(facts) !== null &&
      facts.annexes.securityMeasures === null,
  );
  return silent ? [noAnnexII(flow)] : [];
}

function noAnnexII(flow: ProposedFlow): Gap {
  return gap(flow, 'NO_ANNEX_II', 'facts', 'annexes', 'Decision (EU) 2021/914, Annex II');
}

/** Article 28: who processes for somebody else does so under a contract that says (a) to (h). */
function agreementGaps(flow: ProposedFlow, facts: DataFlowFacts): readonly Gap[] {
  const controls = facts.exporterRole === 'CONTROLLER' || facts.exporterRole === 'JOINT_CONTROLLER';
  if (!controls || !isProcessing(facts.recipientRole)) return [];
  const signed = flow.agreements.filter(
    ({ valid, facts: { controllerId, processorId, flowIds, endsOn } }) =>
      contains(valid, flow.on) &&
      controllerId === facts.exporterId &&
      processorId === facts.recipientId &&
      (endsOn === null || flow.on < endsOn) &&
      (flowIds === null || flowIds.includes(flow.dossier.flowId)),
  );
  if (signed.length === 0) {
    return [gap(flow, 'NO_AGREEMENT', 'facts', 'processing agreement', 'GDPR 28(3)')];
  }
  const open = AGREEMENT_POINTS.filter(
    (point) => !signed.some((each) => each.facts.points.includes(point)),
  );
  if (open.length === 0) return [];
  const points = open.map((point) => `(${point.toLowerCase()})`).join(', ');
  return [
    gap(flow, 'POINTS_NOT_CONFIRMED', 'facts', 'processing agreement', `GDPR 28(3)${points}`, {
      points,
    }),
  ];
}

function lacksAuthorisation({
  exporterRole,
  recipientRole,
  circumstances,
}: DataFlowFacts): boolean {
  const engages =
    recipientRole === 'SUB_PROCESSOR' ||
    (isProcessing(exporterRole) && isProcessing(recipientRole));
  return engages && circumstances.controllerAuthorised !== true;
}

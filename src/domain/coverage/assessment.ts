import type { Dated } from '../bitemporal/version.js';
import type { DataFlowFacts } from '../register/data-flow.js';
import type { TransferImpactAssessmentFacts } from '../register/transfer-impact-assessment.js';
import type { LocalDate } from '../time/local-date.js';
import { contains } from '../time/period.js';
import type { Question } from './question.js';

/** What an assessment must reach: a flow to a place on a day, and the tool it relies on. */
export type Reach = {
  readonly flowId: string;
  readonly flow: Pick<DataFlowFacts, 'exporterId' | 'recipientId'>;
  readonly place: string | null;
  readonly safeguardId: string | null;
  readonly on: LocalDate;
};

/** The newest assessment completed by the day that reaches this flow and this tool, or `undefined`. */
export function assessmentFor(
  { dossier, flow, place, on }: Question,
  safeguardId: string | null,
): Dated<TransferImpactAssessmentFacts> | undefined {
  const { flowId, assessments } = dossier;
  return newestAssessment(assessments, { flowId, flow, place, safeguardId, on });
}

/** Of some assessments the newest completed by the day that reaches a flow, or `undefined` (Clause 14). */
export function newestAssessment<R extends Dated<TransferImpactAssessmentFacts>>(
  assessments: readonly R[],
  reach: Reach,
): R | undefined {
  return assessments.filter((record) => reaches(reach, record)).toSorted(byNewestCompletion)[0];
}

function reaches(
  { flowId, flow, place, safeguardId, on }: Reach,
  { valid, facts }: Dated<TransferImpactAssessmentFacts>,
): boolean {
  return (
    contains(valid, on) &&
    facts.completedOn <= on &&
    facts.recipientId === flow.recipientId &&
    (facts.exporterId === null || facts.exporterId === flow.exporterId) &&
    (facts.territory === null || facts.territory === place) &&
    (facts.safeguardId === null || facts.safeguardId === safeguardId) &&
    (facts.flowIds === null || facts.flowIds.includes(flowId))
  );
}

function byNewestCompletion(
  one: Dated<TransferImpactAssessmentFacts>,
  other: Dated<TransferImpactAssessmentFacts>,
): number {
  if (one.facts.completedOn !== other.facts.completedOn) {
    return one.facts.completedOn < other.facts.completedOn ? 1 : -1;
  }
  return one.id < other.id ? -1 : 1;
}

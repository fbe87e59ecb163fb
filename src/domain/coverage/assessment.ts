import type { Dated } from '../bitemporal/version.js';
import type { TransferImpactAssessmentFacts } from '../register/transfer-impact-assessment.js';
import { contains } from '../time/period.js';
import type { Question } from './question.js';

/** The newest assessment completed by the day that reaches this flow and this tool, or `undefined`. */
export function assessmentFor(
  question: Question,
  safeguardId: string | null,
): Dated<TransferImpactAssessmentFacts> | undefined {
  return question.dossier.assessments
    .filter((record) => reaches(question, record, safeguardId))
    .toSorted(byNewestCompletion)[0];
}

function reaches(
  { dossier, flow, place, on }: Question,
  { valid, facts }: Dated<TransferImpactAssessmentFacts>,
  safeguardId: string | null,
): boolean {
  return (
    contains(valid, on) &&
    facts.completedOn <= on &&
    facts.recipientId === flow.recipientId &&
    (facts.exporterId === null || facts.exporterId === flow.exporterId) &&
    (facts.territory === null || facts.territory === place) &&
    (facts.safeguardId === null || facts.safeguardId === safeguardId) &&
    (facts.flowIds === null || facts.flowIds.includes(dossier.flowId))
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

import type { LocalDate } from '../time/local-date.js';

export type AssessmentConclusion =
  'POSITIVE' | 'POSITIVE_WITH_MEASURES' | 'NOT_APPLIED_IN_PRACTICE' | 'NEGATIVE';

/** Clause 14; C-311/18. What it leaves `null` it does not narrow: it covers every such flow. */
export type TransferImpactAssessmentFacts = {
  readonly exporterId: string | null;
  readonly recipientId: string;
  /** Territory whose law and practice were assessed. */
  readonly territory: string | null;
  readonly safeguardId: string | null;
  readonly flowIds: readonly string[] | null;
  readonly completedOn: LocalDate;
  readonly conclusion: AssessmentConclusion;
  readonly measures: readonly string[];
  /** Last day it may be relied on without a review. `null`: no review set. */
  readonly reviewDueOn: LocalDate | null;
  readonly invented: boolean;
};

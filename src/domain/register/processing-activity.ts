/** The grounds of GDPR 6(1), (a) to (f). */
export const LEGAL_BASES = [
  'ART6_1_A',
  'ART6_1_B',
  'ART6_1_C',
  'ART6_1_D',
  'ART6_1_E',
  'ART6_1_F',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

/** An entry of the record of processing activities (GDPR 30(1)). */
export type ProcessingActivityFacts = {
  readonly controllerId: string;
  readonly name: string;
  /** Slugs of purposes. */
  readonly purposes: readonly string[];
  readonly legalBases: readonly LegalBasis[];
  /** Slugs of groups of people. */
  readonly dataSubjects: readonly string[];
  /** Slugs of categories of data. */
  readonly dataCategories: readonly string[];
  /** Envisaged time limits for erasure, in words. `null` when not known. */
  readonly retention: string | null;
  /** General description of the measures of GDPR 32(1). */
  readonly securityMeasures: readonly string[];
  readonly note: string | null;
  readonly invented: boolean;
};

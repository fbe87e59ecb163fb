import type { LocalDate } from '../time/local-date.js';

/** A ground of GDPR 49, UK GDPR 49 or FADP 17 relied on for one flow. */
export type DerogationFacts = {
  readonly flowId: string;
  /** Code of the catalogue, such as `EU-49-1-B`. */
  readonly code: string;
  readonly evidencedOn: LocalDate;
  readonly evidence: string | null;
  readonly invented: boolean;
};

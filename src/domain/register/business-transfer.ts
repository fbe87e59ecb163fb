import type { Provenance } from './provenance.js';
import type { Precision } from './recipient.js';

/** A deal by which companies or data change hands. In a share deal the controller stays the same. */
export type BusinessTransferFacts = {
  readonly acquirerId: string | null;
  readonly acquirerName: string;
  readonly transferorId: string | null;
  readonly transferorName: string;
  readonly deal:
    'SHARES' | 'ASSETS' | 'PORTFOLIO' | 'MERGER' | 'REINSURANCE' | 'EXIT' | 'NOT_KNOWN';
  readonly direction: 'FROM_GROUP' | 'TO_GROUP' | 'INSIDE_GROUP' | 'BETWEEN_OTHERS';
  readonly what: string;
  readonly affiliateIds: readonly string[];
  readonly countries: readonly string[];
  /** As precise as the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly announcedOn: string | null;
  readonly completedOn: string | null;
  readonly completedPrecision: Precision;
  readonly outcome: 'ANNOUNCED' | 'COMPLETED' | 'TERMINATED' | 'EXCLUDED' | 'NOT_VERIFIED';
  readonly statusAtSource: string;
  readonly value: string | null;
  readonly note: string | null;
  readonly invented: boolean;
} & Provenance;

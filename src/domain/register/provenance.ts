import type { LocalDate } from '../time/local-date.js';

/** Where a fact comes from and how sure it is. `RECALLED`: no address was opened. */
export type Provenance = {
  readonly sourceKind: 'SOURCED' | 'RECALLED' | 'OWN_RECORD';
  readonly source: string | null;
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW';
};

/** Where a row of law comes from, and the day it was last compared with its source, if ever. */
export type LawProvenance = Provenance & { readonly checkedOn: LocalDate | null };

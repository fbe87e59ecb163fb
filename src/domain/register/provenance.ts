/** Where a fact comes from and how sure it is. `RECALLED`: no address was opened. */
export type Provenance = {
  readonly sourceKind: 'SOURCED' | 'RECALLED' | 'OWN_RECORD';
  readonly source: string | null;
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW';
};

import type { Provenance } from './provenance.js';

/** Where a fact comes from that somebody of the group enters from its own files. */
export const OWN_RECORD = {
  sourceKind: 'OWN_RECORD',
  source: null,
  confidence: 'HIGH',
} as const satisfies Provenance;

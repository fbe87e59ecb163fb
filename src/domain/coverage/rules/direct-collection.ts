import { applies, doesNotApply } from '../rule.js';
import type { Rule } from '../rule.js';

/** A person who discloses her own data is no exporter, so that nothing is transferred. */
export const directCollection: Rule = {
  id: 'direct-collection',
  outcome: 'NO_RESTRICTED_TRANSFER',
  citation: {
    EU: 'GDPR 44; EDPB Guidelines 05/2021, criterion 2',
    UK: 'UK GDPR 44; ICO guidance of 2026-01-15',
    CH: 'FADP 5(e), 16',
  },
  consider: ({ flow }) => [
    flow.circumstances.directCollection === true
      ? applies('DISCLOSED_BY_THE_PERSON')
      : doesNotApply('DISCLOSED_BY_AN_EXPORTER'),
  ],
};

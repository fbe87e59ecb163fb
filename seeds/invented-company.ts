import { NOTHING_KNOWN } from '../src/domain/register/nothing-known.js';
import type { RecipientFacts } from '../src/domain/register/recipient.js';

type Given = Pick<RecipientFacts, 'kind' | 'legalName' | 'establishedIn'> & Partial<RecipientFacts>;

/** A company that does not exist and says so: what is not given is not known. */
export function inventedCompany(given: Given): RecipientFacts {
  return {
    ...NOTHING_KNOWN,
    publicBody: false,
    fromPrecision: 'DAY',
    ...given,
    invented: true,
    sourceKind: 'OWN_RECORD',
    source: null,
    confidence: 'HIGH',
  };
}

import { NOTHING_KNOWN } from '../../src/domain/register/nothing-known.js';
import type { Provenance } from '../../src/domain/register/provenance.js';
import type { RecipientFacts } from '../../src/domain/register/recipient.js';

type Given = Pick<RecipientFacts, 'kind' | 'legalName' | 'establishedIn' | 'fromPrecision'> &
  Provenance &
  Partial<RecipientFacts>;

/** A company or body that exists, as public sources show it: what is not given is not known. */
export function publicRecipient(given: Given): RecipientFacts {
  return {
    ...NOTHING_KNOWN,
    publicBody: false,
    ...given,
    invented: false,
  };
}

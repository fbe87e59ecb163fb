import type { Provenance } from '../../src/domain/register/provenance.js';
import type { RecipientFacts } from '../../src/domain/register/recipient.js';

type Given = Pick<RecipientFacts, 'kind' | 'legalName' | 'establishedIn' | 'fromPrecision'> &
  Provenance &
  Partial<RecipientFacts>;

/** A company or body that exists, as public sources show it: what is not given is not known. */
export function publicRecipient(given: Given): RecipientFacts {
  return {
    shortName: null,
    city: null,
    jurisdiction: null,
    legalForm: null,
    registrationNumber: null,
    website: null,
    organisationCode: null,
    branchOfId: null,
    parentId: null,
    inGroup: false,
    entityType: 'COMPANY',
    activity: null,
    sector: null,
    publicBody: false,
    serviceTypes: [],
    authorityCategory: null,
    alsoUnder: [],
    toPrecision: 'DAY',
    seenOn: null,
    note: null,
    ...given,
    invented: false,
  };
}

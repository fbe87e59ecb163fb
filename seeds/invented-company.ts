import type { RecipientFacts } from '../src/domain/register/recipient.js';

type Given = Pick<RecipientFacts, 'kind' | 'legalName' | 'establishedIn'> & Partial<RecipientFacts>;

/** A company that does not exist and says so: what is not given is not known. */
export function inventedCompany(given: Given): RecipientFacts {
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
    fromPrecision: 'DAY',
    toPrecision: 'DAY',
    seenOn: null,
    note: null,
    ...given,
    invented: true,
    sourceKind: 'OWN_RECORD',
    source: null,
    confidence: 'HIGH',
  };
}

import type { RecipientFacts } from './recipient.js';

/** What is said of a recipient of which nobody knows more: to be spread below what is known. */
export const NOTHING_KNOWN = {
  shortName: null,
  establishedIn: null,
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
  publicBody: null,
  serviceTypes: [],
  authorityCategory: null,
  alsoUnder: [],
  fromPrecision: 'UNKNOWN',
  toPrecision: 'DAY',
  seenOn: null,
  note: null,
} as const satisfies Partial<RecipientFacts>;

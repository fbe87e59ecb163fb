import type { CommandedNoun, FactsByNoun } from '../register/change.js';
import { NOTHING_KNOWN } from '../register/nothing-known.js';
import { givenOf } from './given-of.js';

const OWN_RECORD = { sourceKind: 'OWN_RECORD', source: null, confidence: 'HIGH' } as const;

/** What holds of facts that nobody gave: not known, none, or our own record. */
const DEFAULTS: { readonly [N in CommandedNoun]: Partial<FactsByNoun[N]> } = {
  recipient: { ...NOTHING_KNOWN, ...OWN_RECORD, fromPrecision: 'DAY', invented: false },
  standing: {
    held: null,
    humanResources: null,
    coveredById: null,
    province: null,
    evidence: null,
    checkedOn: null,
  },
  dataFlow: {
    destination: null,
    exporterRole: null,
    recipientRole: null,
    dataSubjects: [],
    onwardOfId: null,
    activityId: null,
    circumstances: {},
    invented: false,
    note: null,
  },
  safeguard: {
    module: null,
    endsOn: null,
    flowIds: null,
    options: {},
    annexes: {
      descriptionOfTransfer: null,
      competentAuthority: null,
      securityMeasures: null,
      subProcessors: null,
    },
    invented: false,
  },
  derogation: { evidence: null, invented: false },
  transferImpactAssessment: {
    exporterId: null,
    territory: null,
    safeguardId: null,
    flowIds: null,
    measures: [],
    reviewDueOn: null,
    invented: false,
  },
  processingAgreement: {
    endsOn: null,
    points: [],
    subProcessorAuthorisation: null,
    subProcessorNoticeDays: null,
    flowIds: null,
    documentReference: null,
    note: null,
    invented: false,
  },
  processingActivity: {
    legalBases: [],
    dataSubjects: [],
    dataCategories: [],
    retention: null,
    securityMeasures: [],
    note: null,
    invented: false,
  },
  businessTransfer: {
    ...OWN_RECORD,
    acquirerId: null,
    transferorId: null,
    affiliateIds: [],
    countries: [],
    announcedOn: null,
    completedOn: null,
    completedPrecision: 'DAY',
    statusAtSource: '',
    value: null,
    note: null,
    invented: false,
  },
  authorityDisclosure: {
    outsideCountryOfResidence: null,
    decision: 'UNDER_REVIEW',
    groundCode: null,
    challenged: null,
    personsInformed: null,
    invented: false,
  },
  subProcessorNotice: {
    subProcessorId: null,
    objectBy: null,
    decision: 'PENDING',
    decidedOn: null,
    what: null,
    country: null,
    invented: false,
  },
  adequacyDecision: {
    celex: null,
    adoptedOn: null,
    scopeNote: '',
    condition: [],
    effectUncertainFrom: null,
    endedBy: null,
    nextReviewOn: null,
    reviewNote: null,
    sourceKind: 'SOURCED',
    confidence: 'HIGH',
    checkedOn: null,
  },
  statement: {
    recipientKinds: [],
    serviceTypes: [],
    purposes: [],
    dataCategories: [],
    namedCountries: [],
    contacts: [],
    facts: {},
    sourceFile: '',
  },
};

/** Facts without which there is no record. */
const REQUIRED: { readonly [N in CommandedNoun]: readonly (keyof FactsByNoun[N] & string)[] } = {
  recipient: ['kind', 'legalName'],
  standing: ['recipientId', 'scheme'],
  dataFlow: ['exporterId', 'recipientId', 'dataCategories', 'purposes', 'staffData'],
  safeguard: ['code', 'title', 'parties', 'executedOn'],
  derogation: ['flowId', 'code', 'evidencedOn'],
  transferImpactAssessment: ['recipientId', 'completedOn', 'conclusion'],
  processingAgreement: ['controllerId', 'processorId', 'signedOn'],
  processingActivity: ['controllerId', 'name', 'purposes'],
  businessTransfer: ['acquirerName', 'transferorName', 'deal', 'direction', 'what', 'outcome'],
  authorityDisclosure: ['authorityId', 'askedId', 'receivedOn', 'legalReference', 'dataSet'],
  subProcessorNotice: ['processorId', 'subProcessorName', 'receivedOn'],
  adequacyDecision: ['regime', 'territory', 'territoryName', 'instrument', 'scopeKind', 'source'],
  statement: ['title', 'language', 'controllerName'],
};

/**
 * The facts of a record of which some are given; or the names of those that must be and are not. A fact
 * without a value is not given.
 */
export function complete<N extends CommandedNoun>(
  noun: N,
  given: Partial<FactsByNoun[N]>,
): { readonly facts: FactsByNoun[N] } | { readonly missing: readonly string[] } {
  const missing = REQUIRED[noun].filter(
    (fact) => given[fact] === undefined || given[fact] === null,
  );
  if (missing.length > 0) return { missing };
  return { facts: { ...DEFAULTS[noun], ...givenOf(given) } as FactsByNoun[N] };
}

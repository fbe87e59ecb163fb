import { isRecordId } from '../register/record-id.js';
import type { CommandedNoun, FactsByNoun } from '../register/change.js';
import { MOST_ACCOUNT, MOST_PARTIES } from '../register/limits.js';
import { LEGAL_BASES } from '../register/processing-activity.js';
import { AGREEMENT_POINTS } from '../register/processing-agreement.js';
import { REGIMES } from '../register/regime.js';
import { textFault } from '../text/text-fault.js';
import { isLocalDate } from '../time/local-date.js';

type Shape = (value: unknown) => boolean;

type Shapes<N extends CommandedNoun> = { readonly [F in keyof FactsByNoun[N]]-?: Shape };

const flag: Shape = (value) => typeof value === 'boolean';
const count: Shape = (value) => Number.isSafeInteger(value);
const text: Shape = (value) =>
  typeof value === 'string' &&
  (value === '' || textFault(value, { most: MOST_ACCOUNT, severalLines: true }) === null);
const day: Shape = (value) => typeof value === 'string' && isLocalDate(value);
const id: Shape = (value) => typeof value === 'string' && isRecordId(value);
const roughDay: Shape = (value) =>
  typeof value === 'string' && isLocalDate(`${value}-01-01`.slice(0, 10));

const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.some((word) => word === value);
const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_PARTIES && value.every(shape);
const group =
  (shape: Shape): Shape =>
  (value) =>
    isGroup(value) && Object.values(value).every(shape);
const shaped =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isGroup(value) &&
    misshapen(shapes, value) === null &&
    Object.keys(shapes).every((key) => key in value);

const said: Shape = (value) => flag(value) || text(value);
const texts = list(text);
const ids = list(id);
const role = orNull(oneOf('CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR'));
const precision = oneOf('DAY', 'MONTH', 'YEAR', 'UNKNOWN');
const authorisation = orNull(oneOf('SPECIFIC', 'GENERAL'));
const provenance = {
  sourceKind: oneOf('SOURCED', 'RECALLED', 'OWN_RECORD'),
  source: orNull(text),
  confidence: oneOf('HIGH', 'MEDIUM', 'LOW'),
} as const;
const anything: Shape = () => true;

const SHAPES: { readonly [N in CommandedNoun]: Shapes<N> } = {
  recipient: {
    ...provenance,
    kind: oneOf('AFFILIATE', 'SERVICE_PROVIDER', 'AUTHORITY', 'ACQUIRER', 'OTHER'),
    legalName: text,
    shortName: orNull(text),
    establishedIn: orNull(text),
    city: orNull(text),
    jurisdiction: orNull(text),
    legalForm: orNull(text),
    registrationNumber: orNull(text),
    website: orNull(text),
    organisationCode: orNull(text),
    branchOfId: orNull(id),
    parentId: orNull(id),
    inGroup: flag,
    entityType: oneOf('COMPANY', 'BRANCH', 'JOINT_VENTURE', 'BODY'),
    activity: orNull(text),
    sector: orNull(text),
    publicBody: orNull(flag),
    serviceTypes: texts,
    authorityCategory: orNull(text),
    alsoUnder: list(oneOf(...REGIMES)),
    fromPrecision: precision,
    toPrecision: precision,
    seenOn: orNull(roughDay),
    invented: flag,
    note: orNull(text),
  },
  standing: {
    recipientId: id,
    scheme: text,
    held: orNull(flag),
    humanResources: orNull(flag),
    coveredById: orNull(id),
    province: orNull(text),
    evidence: orNull(text),
    checkedOn: orNull(day),
  },
  dataFlow: {
    exporterId: id,
    recipientId: id,
    destination: orNull(text),
    exporterRole: role,
    recipientRole: role,
    dataSubjects: texts,
    dataCategories: texts,
    purposes: texts,
    staffData: flag,
    onwardOfId: orNull(id),
    activityId: orNull(id),
    circumstances: group(said),
    invented: flag,
    note: orNull(text),
  },
  safeguard: {
    code: text,
    title: text,
    module: orNull(oneOf('M1', 'M2', 'M3', 'M4')),
    parties: list(
      shaped({
        recipientId: id,
        side: oneOf('EXPORTER', 'IMPORTER'),
        joinedOn: orNull(day),
        leftOn: orNull(day),
      }),
    ),
    executedOn: day,
    endsOn: orNull(day),
    flowIds: orNull(ids),
    options: group(said),
    annexes: group(orNull(text)),
    invented: flag,
  },
  derogation: { flowId: id, code: text, evidencedOn: day, evidence: orNull(text), invented: flag },
  transferImpactAssessment: {
    exporterId: orNull(id),
    recipientId: id,
    territory: orNull(text),
    safeguardId: orNull(id),
    flowIds: orNull(ids),
    completedOn: day,
    conclusion: oneOf('POSITIVE', 'POSITIVE_WITH_MEASURES', 'NOT_APPLIED_IN_PRACTICE', 'NEGATIVE'),
    measures: texts,
    reviewDueOn: orNull(day),
    invented: flag,
  },
  processingAgreement: {
    controllerId: id,
    processorId: id,
    signedOn: day,
    endsOn: orNull(day),
    points: list(oneOf(...AGREEMENT_POINTS)),
    subProcessorAuthorisation: authorisation,
    subProcessorNoticeDays: orNull(count),
    flowIds: orNull(ids),
    documentReference: orNull(text),
    note: orNull(text),
    invented: flag,
  },
  processingActivity: {
    controllerId: id,
    name: text,
    purposes: texts,
    legalBases: list(oneOf(...LEGAL_BASES)),
    dataSubjects: texts,
    dataCategories: texts,
    retention: orNull(text),
    securityMeasures: texts,
    note: orNull(text),
    invented: flag,
  },
  subProcessorNotice: {
    processorId: id,
    subProcessorId: orNull(id),
    subProcessorName: text,
    receivedOn: day,
    objectBy: orNull(day),
    decision: oneOf('PENDING', 'ACCEPTED', 'OBJECTED'),
    decidedOn: orNull(day),
    what: orNull(text),
    country: orNull(text),
    invented: flag,
  },
  businessTransfer: {
    ...provenance,
    acquirerId: orNull(id),
    acquirerName: text,
    transferorId: orNull(id),
    transferorName: text,
    deal: oneOf('SHARES', 'ASSETS', 'PORTFOLIO', 'MERGER', 'REINSURANCE', 'EXIT', 'NOT_KNOWN'),
    direction: oneOf('FROM_GROUP', 'TO_GROUP', 'INSIDE_GROUP', 'BETWEEN_OTHERS'),
    what: text,
    affiliateIds: ids,
    countries: texts,
    announcedOn: orNull(roughDay),
    completedOn: orNull(roughDay),
    completedPrecision: precision,
    outcome: oneOf('ANNOUNCED', 'COMPLETED', 'TERMINATED', 'EXCLUDED', 'NOT_VERIFIED'),
    statusAtSource: text,
    value: orNull(text),
    note: orNull(text),
    invented: flag,
  },
  authorityDisclosure: {
    authorityId: id,
    askedId: id,
    receivedOn: day,
    legalReference: text,
    dataSet: text,
    outsideCountryOfResidence: orNull(flag),
    decision: oneOf('UNDER_REVIEW', 'DISCLOSED', 'PARTLY_DISCLOSED', 'REFUSED'),
    groundCode: orNull(text),
    challenged: orNull(flag),
    personsInformed: orNull(flag),
    invented: flag,
  },
  adequacyDecision: {
    ...provenance,
    checkedOn: orNull(day),
    regime: oneOf(...REGIMES),
    territory: text,
    territoryName: text,
    instrument: text,
    celex: orNull(text),
    adoptedOn: orNull(day),
    scopeKind: oneOf(
      'WHOLE',
      'SECTOR',
      'COMMERCIAL_ORGANISATIONS',
      'CERTIFIED_RECIPIENTS',
      'INTERNATIONAL_ORGANISATION',
      'INTERIM_NOT_A_TRANSFER',
      'INDICATIVE_LIST',
    ),
    scopeNote: text,
    condition: texts,
    effectUncertainFrom: orNull(day),
    endedBy: orNull(text),
    nextReviewOn: orNull(day),
    reviewNote: orNull(text),
  },
  statement: {
    title: text,
    language: text,
    controllerName: text,
    recipientKinds: texts,
    serviceTypes: texts,
    purposes: texts,
    dataCategories: texts,
    namedCountries: texts,
    contacts: list(shaped({ region: text, email: text })),
    facts: group(anything),
    sourceFile: text,
  },
};

/** The first fact of a record that is none of its noun, or is not what such a fact can be; `null` when all are. */
export function strayFact(
  noun: CommandedNoun,
  facts: Readonly<Record<string, unknown>>,
): string | null {
  return misshapen(SHAPES[noun], facts);
}

function misshapen(
  shapes: Readonly<Record<string, Shape>>,
  facts: Readonly<Record<string, unknown>>,
): string | null {
  const stray = Object.entries(facts).find(
    ([fact, value]) => !Object.hasOwn(shapes, fact) || shapes[fact]?.(value) !== true,
  );
  return stray?.[0] ?? null;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

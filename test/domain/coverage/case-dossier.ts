import type { Dated } from '../../../src/domain/bitemporal/version.js';
import type { Dossier, Law } from '../../../src/domain/coverage/coverage.js';
import type { Circumstances, DataFlowFacts } from '../../../src/domain/register/data-flow.js';
import type { DerogationFacts } from '../../../src/domain/register/derogation.js';
import type { PartyRole } from '../../../src/domain/register/party-role.js';
import type { RecipientFacts } from '../../../src/domain/register/recipient.js';
import type { TransferImpactAssessmentFacts } from '../../../src/domain/register/transfer-impact-assessment.js';
import { addDays, BEGINNING, FOREVER, localDate } from '../../../src/domain/time/local-date.js';
import { caseSafeguard } from './case-safeguard.js';
import { caseStandings } from './case-standings.js';
import type { LegalCase } from './legal-case.js';

const ROLES: Readonly<Record<string, PartyRole>> = {
  controller: 'CONTROLLER',
  joint_controller: 'JOINT_CONTROLLER',
  processor: 'PROCESSOR',
  'sub-processor': 'SUB_PROCESSOR',
  sub_processor: 'SUB_PROCESSOR',
};

/** A record that holds on every day. */
export function always<F>(id: string, facts: F): Dated<F> {
  return { id, valid: { from: BEGINNING, to: FOREVER }, facts };
}

/** `yes`, `no`; anything else, such as `unclear`, is not known. A missing key is not the case. */
export function flag({ attributes }: LegalCase, key: string): boolean | undefined {
  const value = attributes.get(key) ?? 'no';
  return value === 'yes' ? true : value === 'no' ? false : undefined;
}

/** One worked case as the facts of the register. */
export function caseDossier(legalCase: LegalCase, law: Law): Dossier {
  const { row } = legalCase;
  const [code = '', day = ''] = row.safeguard_on_file.split('@');
  const kind = law.tools.get(code)?.[0]?.facts.kind;
  if (code !== 'none' && kind === undefined) {
    throw new RangeError(`Case ${row.case_id}: unknown code ${JSON.stringify(code)}.`);
  }
  const derogation: DerogationFacts = {
    flowId: 'flow',
    code,
    evidencedOn: localDate(kind === undefined ? row.as_of_date : day),
    evidence: null,
    invented: true,
  };
  const isSafeguard = kind !== undefined && kind !== 'DEROGATION';
  return {
    flowId: 'flow',
    flows: new Map([['flow', [always('flow', flowOf(legalCase, code, law))]]]),
    recipients: new Map([
      ['exporter', [always('exporter', partyOf(legalCase, 'exporter'))]],
      ['importer', [always('importer', partyOf(legalCase, 'importer'))]],
    ]),
    standings: caseStandings(legalCase),
    safeguards: isSafeguard ? [always('safeguard', caseSafeguard(legalCase, code, day))] : [],
    assessments: assessmentsOf(legalCase),
    derogations: kind === 'DEROGATION' ? [always('derogation', derogation)] : [],
    law,
  };
}

function partyOf(legalCase: LegalCase, side: 'exporter' | 'importer'): RecipientFacts {
  const { row, attributes } = legalCase;
  const isImporter = side === 'importer';
  const publicBody = flag(legalCase, isImporter ? 'public_body' : 'public_authority_exporter');
  return {
    kind: 'OTHER',
    legalName: side,
    shortName: null,
    establishedIn: isImporter ? row.importer_country : row.exporter_country,
    city: null,
    jurisdiction: null,
    legalForm: null,
    registrationNumber: null,
    website: null,
    organisationCode: isImporter ? (attributes.get('org') ?? null) : null,
    branchOfId: null,
    parentId: null,
    inGroup: true,
    entityType: 'COMPANY',
    activity: null,
    sector: attributes.get('sector') ?? null,
    publicBody: publicBody ?? null,
    serviceTypes: [],
    authorityCategory: null,
    alsoUnder: [],
    fromPrecision: 'UNKNOWN',
    toPrecision: 'DAY',
    seenOn: null,
    invented: true,
    note: null,
    sourceKind: 'OWN_RECORD',
    source: null,
    confidence: 'HIGH',
  };
}

function flowOf(legalCase: LegalCase, code: string, law: Law): DataFlowFacts {
  const { row, attributes } = legalCase;
  const purpose = attributes.get('purpose');
  return {
    exporterId: 'exporter',
    recipientId: 'importer',
    destination: row.importer_country,
    exporterRole: ROLES[row.exporter_role] ?? null,
    recipientRole: ROLES[row.importer_role] ?? null,
    dataSubjects: [],
    dataCategories: [],
    purposes: purpose === undefined ? [] : [purpose],
    staffData: attributes.get('data') === 'hr',
    onwardOfId: null,
    activityId: null,
    circumstances: circumstancesOf(legalCase, assumedIn(legalCase, code, law)),
    invented: true,
    note: null,
  };
}

/** What the law on this case assumes unless the facts say otherwise: `x?` in its conditions. */
function assumedIn({ row }: LegalCase, code: string, law: Law): ReadonlySet<string> {
  const decisions = law.decisions.get(`${row.regime}:${row.importer_country}`) ?? [];
  const tokens = [
    ...(law.tools.get(code) ?? []).flatMap(({ facts }) => facts.conditions),
    ...decisions.flatMap(({ facts }) => facts.condition),
  ];
  return new Set(
    tokens.filter((token) => /\?~?$/.test(token)).map((token) => token.replace(/^not:|\?~?$/g, '')),
  );
}

function circumstancesOf(legalCase: LegalCase, assumed: ReadonlySet<string>): Circumstances {
  const { row, attributes } = legalCase;
  const is = (key: string): boolean | undefined =>
    assumed.has(key) && !attributes.has(key) ? undefined : flag(legalCase, key);
  const changed = attributes.get('processing_changed') ?? 'no';
  return {
    sameLegalEntity:
      row.importer_role === 'same_entity' || is('branch') === true || is('employee_travelling'),
    directCollection: row.exporter_role === 'data_subject' || is('direct_collection'),
    ...(attributes.has('transit_country') && {
      transitThrough: attributes.get('transit_country'),
      accessInTransit: is('access_in_transit'),
    }),
    ...(attributes.has('parent_country') && {
      foreignParentIn: attributes.get('parent_country'),
      accessByForeignParent: is('access_outside_eea'),
    }),
    hostedIn: attributes.get('data_hosted'),
    remoteAccess: is('remote_access'),
    returnsToOwnController: is('returns_to_own_controller'),
    mixedEuData: is('mixed_eu_data'),
    importerUnderGdpr: is('importer_gdpr_3_2'),
    sameGroup: is('same_group'),
    externalClientData: attributes.get('data_of') === 'external_client',
    provincialEmployer: is('provincial_employer'),
    automatedProcessing: is('automated'),
    financialCreditInformation: is('fsc_credit_information'),
    publicBody: is('public_body'),
    controllerAuthorised: is('controller_authorised'),
    processingChanged: changed === 'no' ? 'UNCHANGED' : localDate(changed),
    occasional: is('occasional'),
    necessary: is('necessary'),
    repetitive: is('repetitive'),
    limitedPersons: is('limited_persons'),
    otherGroundsFail: is('other_grounds_fail'),
    authorityNotified: is('authority_notified'),
    personsInformed: is('persons_informed'),
    recordedUnderArticle30: is('art30_documented'),
    personUnableToConsent: is('person_unconscious'),
    inInterestOfPerson: is('interest_of_person'),
    onInternationalAgreement: is('treaty'),
    publicAuthorityExporter: is('public_authority_exporter'),
    publicPowers: is('public_powers'),
  };
}

function assessmentsOf({ row }: LegalCase): Dossier['assessments'] {
  if (row.tia_on_file === 'none' || row.tia_on_file === 'n/a') return [];
  const [day = '', result] = row.tia_on_file.split(':');
  const facts: TransferImpactAssessmentFacts = {
    exporterId: 'exporter',
    recipientId: 'importer',
    territory: null,
    safeguardId: null,
    flowIds: null,
    completedOn: localDate(day),
    conclusion: result === 'fail' ? 'NEGATIVE' : 'POSITIVE',
    measures: [],
    reviewDueOn: result === 'stale' ? addDays(localDate(row.as_of_date), -1) : null,
    invented: true,
  };
  return [always('assessment', facts)];
}

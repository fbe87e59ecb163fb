import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import type { CommandedNoun } from '../../src/domain/register/change.js';

const noordzee = demonstrationId('recipient', 'noordzee');
const noordzeeUs = demonstrationId('recipient', 'noordzee-us');
const court = demonstrationId('recipient', 'United States District Courts, US');
const pune = demonstrationId('recipient', 'pune');

/** Facts of a record as few as a client may give, and one fact that is revised twice. */
export type RevisedFacts = {
  readonly least: (world: World) => object;
  readonly fact: string;
  readonly values: readonly [string, string, string];
  /** Where the register shows it, as `id`, `version` and `fact`. */
  readonly shown: (world: World, id: string) => string;
  readonly year?: string;
};

export type World = { readonly flow: string };

const plain = (field: string, list: string) => (): string =>
  `${list} { id version fact: ${field} }`;
const kept = (field: string, list: string) => (): string =>
  `${list} { id record { version fact: ${field} } }`;

/** Texts about which the register has no opinion. */
const NOTES = ['As it was', 'As it became', 'As it had been'] as const;

export const REVISED: { readonly [N in CommandedNoun]: RevisedFacts } = {
  recipient: {
    least: () => ({ kind: 'SERVICE_PROVIDER', legalName: 'Delhi Desk Example Ltd' }),
    fact: 'city',
    values: ['Delhi', 'Mumbai', 'Goa'],
    shown: (_, id) => `recipient(id: "${id}") { id version fact: city }`,
  },
  standing: {
    least: () => ({ recipientId: pune, scheme: 'DPF' }),
    fact: 'evidence',
    values: NOTES,
    shown: () => `recipient(id: "${pune}") { standings { id version fact: evidence } }`,
  },
  dataFlow: {
    least: () => ({
      exporterId: noordzee,
      recipientId: pune,
      purposes: ['claims_handling'],
      dataCategories: ['name'],
      staffData: false,
    }),
    fact: 'note',
    values: NOTES,
    shown: (_, id) => `dataFlow(id: "${id}") { id version fact: note }`,
  },
  safeguard: {
    least: () => ({
      code: 'EU-46-2-C-SCC2021-M2',
      title: NOTES[0],
      parties: [
        { recipientId: noordzee, side: 'EXPORTER' },
        { recipientId: pune, side: 'IMPORTER' },
      ],
      executedOn: '2026-01-01',
    }),
    fact: 'title',
    values: NOTES,
    shown: kept('title', 'safeguards'),
  },
  derogation: {
    least: ({ flow }) => ({ flowId: flow, code: 'EU-49-1-B', evidencedOn: '2026-01-01' }),
    fact: 'evidence',
    values: NOTES,
    shown: ({ flow }) => kept('evidence', `derogations(flow: "${flow}")`)(),
  },
  transferImpactAssessment: {
    least: () => ({ recipientId: pune, completedOn: '2026-01-01', conclusion: 'POSITIVE' }),
    fact: 'reviewDueOn',
    values: ['2027-01-01', '2027-07-01', '2026-12-31'],
    shown: plain('reviewDueOn', `transferImpactAssessments(recipient: "${pune}")`),
  },
  processingAgreement: {
    least: () => ({ controllerId: noordzee, processorId: pune, signedOn: '2026-01-01' }),
    fact: 'note',
    values: NOTES,
    shown: plain('note', `processingAgreements(processor: "${pune}")`),
  },
  processingActivity: {
    least: () => ({ controllerId: noordzee, name: 'Calls', purposes: ['claims_handling'] }),
    fact: 'retention',
    values: NOTES,
    shown: plain('retention', `processingActivities(controller: "${noordzee}")`),
  },
  subProcessorNotice: {
    least: () => ({
      processorId: pune,
      subProcessorName: 'Goa Cloud Example Ltd',
      receivedOn: '2026-01-01',
    }),
    fact: 'what',
    values: NOTES,
    shown: plain('what', `subProcessorNotices(processor: "${pune}")`),
  },
  businessTransfer: {
    least: () => ({
      acquirerName: 'Delta Example Holdings',
      transferorName: 'Noordzee Example Groep NV',
      deal: 'PORTFOLIO',
      direction: 'FROM_GROUP',
      what: 'A portfolio',
      outcome: 'ANNOUNCED',
      statusAtSource: 'announced',
    }),
    fact: 'note',
    values: NOTES,
    shown: plain('note', 'businessTransfers'),
  },
  authorityDisclosure: {
    least: () => ({
      authorityId: court,
      askedId: noordzeeUs,
      receivedOn: '2026-01-01',
      legalReference: 'Example Order 26-0002',
      dataSet: NOTES[0],
    }),
    fact: 'dataSet',
    values: NOTES,
    shown: plain('dataSet', 'authorityDisclosures'),
  },
  adequacyDecision: {
    least: () => ({
      regime: 'EU',
      territory: 'IN',
      territoryName: 'India',
      instrument: 'An example decision',
      scopeKind: 'WHOLE',
      scopeNote: 'Everybody',
      source: 'https://law.example/1',
      endedBy: 'An example judgment',
    }),
    fact: 'reviewNote',
    values: NOTES,
    shown: plain('reviewNote', 'adequacyDecisions(filter: { territory: ["IN"], inForce: true })'),
  },
  statement: {
    least: () => ({
      title: 'An older statement',
      language: 'en',
      controllerName: NOTES[0],
      sourceFile: 'older.pdf',
    }),
    fact: 'controllerName',
    values: NOTES,
    shown: plain('controllerName', 'statement'),
    // The demonstration holds a statement of later years, and a register shows one.
    year: '2010',
  },
};

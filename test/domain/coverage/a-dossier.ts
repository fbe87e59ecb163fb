import { lawIndex } from '../../../seeds/reference/law-index.js';
import type { Dated } from '../../../src/domain/bitemporal/version.js';
import type { Dossier, Law } from '../../../src/domain/coverage/coverage.js';
import type { DataFlowFacts } from '../../../src/domain/register/data-flow.js';
import type { DerogationFacts } from '../../../src/domain/register/derogation.js';
import { NO_ANNEXES } from '../../../src/domain/register/no-annexes.js';
import { NOTHING_KNOWN } from '../../../src/domain/register/nothing-known.js';
import type { RecipientFacts } from '../../../src/domain/register/recipient.js';
import type { SafeguardFacts } from '../../../src/domain/register/safeguard.js';
import type { StandingFacts, StandingScheme } from '../../../src/domain/register/standing.js';
import type { TransferImpactAssessmentFacts } from '../../../src/domain/register/transfer-impact-assessment.js';
import { BEGINNING, FOREVER, localDate } from '../../../src/domain/time/local-date.js';

const law = lawIndex();

/** A record that holds from `from` to `to` (half-open); on every day when neither is given. */
export function dated<F>(id: string, facts: F, from?: string, to?: string): Dated<F> {
  return {
    id,
    valid: {
      from: from === undefined ? BEGINNING : localDate(from),
      to: to === undefined ? FOREVER : localDate(to),
    },
    facts,
  };
}

export function aRecipient(facts: Partial<RecipientFacts> = {}): RecipientFacts {
  return {
    ...NOTHING_KNOWN,
    kind: 'SERVICE_PROVIDER',
    legalName: 'Anybody Example NV',
    establishedIn: 'BE',
    inGroup: true,
    fromPrecision: 'DAY',
    invented: true,
    sourceKind: 'OWN_RECORD',
    source: null,
    confidence: 'HIGH',
    ...facts,
  };
}

/** A flow from `exporter` to `importer`, controller to processor. */
export function aFlow(facts: Partial<DataFlowFacts> = {}): DataFlowFacts {
  return {
    exporterId: 'exporter',
    recipientId: 'importer',
    destination: 'IN',
    exporterRole: 'CONTROLLER',
    recipientRole: 'PROCESSOR',
    dataSubjects: [],
    dataCategories: [],
    purposes: [],
    staffData: false,
    onwardOfId: null,
    activityId: null,
    circumstances: {},
    invented: true,
    note: null,
    ...facts,
  };
}

/** Module Two between exporter and importer, signed 2022-01-01. */
export function aSafeguard(facts: Partial<SafeguardFacts> = {}): SafeguardFacts {
  const executedOn = facts.executedOn ?? localDate('2022-01-01');
  return {
    code: 'EU-46-2-C-SCC2021-M2',
    title: 'Clauses',
    module: null,
    parties: [
      { recipientId: 'exporter', side: 'EXPORTER', joinedOn: executedOn, leftOn: null },
      { recipientId: 'importer', side: 'IMPORTER', joinedOn: executedOn, leftOn: null },
    ],
    executedOn,
    endsOn: null,
    flowIds: null,
    options: {},
    annexes: NO_ANNEXES,
    invented: true,
    ...facts,
  };
}

/** Positive, completed 2022-01-01, no review set. */
export function anAssessment(
  facts: Partial<TransferImpactAssessmentFacts> = {},
): TransferImpactAssessmentFacts {
  return {
    exporterId: null,
    recipientId: 'importer',
    territory: null,
    safeguardId: null,
    flowIds: null,
    completedOn: localDate('2022-01-01'),
    conclusion: 'POSITIVE',
    measures: [],
    reviewDueOn: null,
    invented: true,
    ...facts,
  };
}

export function aStanding(
  scheme: StandingScheme,
  facts: Partial<StandingFacts> = {},
): StandingFacts {
  return {
    recipientId: 'importer',
    scheme,
    held: true,
    humanResources: null,
    coveredById: null,
    province: null,
    evidence: null,
    checkedOn: null,
    ...facts,
  };
}

export function aDerogation(code: string, evidencedOn: string): DerogationFacts {
  return {
    flowId: 'flow',
    code,
    evidencedOn: localDate(evidencedOn),
    evidence: null,
    invented: true,
  };
}

/** What a test cares about; the rest is a Belgian exporter, an Indian processor, and nothing on file. */
export type Given = {
  readonly flow?: Partial<DataFlowFacts>;
  readonly flows?: readonly (readonly [string, readonly Dated<DataFlowFacts>[]])[];
  readonly exporter?: Partial<RecipientFacts>;
  readonly importer?: Partial<RecipientFacts>;
  readonly others?: readonly (readonly [string, Partial<RecipientFacts>])[];
  readonly standings?: readonly Dated<StandingFacts>[];
  readonly safeguards?: readonly Dated<SafeguardFacts>[];
  readonly assessments?: readonly Dated<TransferImpactAssessmentFacts>[];
  readonly derogations?: readonly Dated<DerogationFacts>[];
  readonly law?: Law;
};

/** A dossier of the flow `flow`, judged by the law of the reference data. */
export function aDossier(given: Given = {}): Dossier {
  const flow = aFlow(given.flow);
  const parties: [string, Partial<RecipientFacts>][] = [
    ['exporter', { establishedIn: 'BE', ...given.exporter }],
    ['importer', { establishedIn: flow.destination, ...given.importer }],
    ...(given.others ?? []).map(([id, facts]): [string, Partial<RecipientFacts>] => [id, facts]),
  ];
  return {
    flowId: 'flow',
    flows: new Map([['flow', [dated('flow', flow)]], ...(given.flows ?? [])]),
    recipients: new Map(parties.map(([id, facts]) => [id, [dated(id, aRecipient(facts))]])),
    standings: given.standings ?? [],
    safeguards: given.safeguards ?? [],
    assessments: given.assessments ?? [],
    derogations: given.derogations ?? [],
    law: given.law ?? law,
  };
}

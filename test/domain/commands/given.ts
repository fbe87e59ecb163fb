import { complete } from '../../../src/domain/commands/complete.js';
import type { CommandedNoun } from '../../../src/domain/register/change.js';
import type { FactsByNoun } from '../../../src/domain/register/change.js';
import { localDate } from '../../../src/domain/time/local-date.js';

const DAY = localDate('2024-01-01');

/** The least that must be said of a record of each noun. */
export const GIVEN: { readonly [N in CommandedNoun]: Partial<FactsByNoun[N]> } = {
  recipient: { kind: 'SERVICE_PROVIDER', legalName: 'Importer Example Ltd' },
  standing: { recipientId: 'importer', scheme: 'DPF' },
  dataFlow: {
    exporterId: 'exporter',
    recipientId: 'importer',
    dataCategories: ['name'],
    purposes: ['administrative_messages'],
    staffData: false,
  },
  safeguard: {
    code: 'EU-46-2-C-SCC2021-M2',
    title: 'Clauses',
    executedOn: DAY,
    parties: [
      { recipientId: 'exporter', side: 'EXPORTER', joinedOn: DAY, leftOn: null },
      { recipientId: 'importer', side: 'IMPORTER', joinedOn: DAY, leftOn: null },
    ],
  },
  derogation: { flowId: 'flow', code: 'EU-49-1-B', evidencedOn: DAY },
  transferImpactAssessment: {
    recipientId: 'importer',
    completedOn: DAY,
    conclusion: 'POSITIVE',
  },
  processingAgreement: { controllerId: 'exporter', processorId: 'importer', signedOn: DAY },
  processingActivity: {
    controllerId: 'exporter',
    name: 'Claims',
    purposes: ['administrative_messages'],
  },
  businessTransfer: {
    acquirerName: 'Buyer Example Ltd',
    transferorName: 'Group Example NV',
    deal: 'SHARES',
    direction: 'FROM_GROUP',
    what: 'All shares of a company',
    outcome: 'ANNOUNCED',
  },
  authorityDisclosure: {
    authorityId: 'court',
    askedId: 'exporter',
    receivedOn: DAY,
    legalReference: 'Order 1',
    dataSet: 'One claim',
  },
  subProcessorNotice: {
    processorId: 'importer',
    subProcessorName: 'Further Example Ltd',
    receivedOn: DAY,
  },
  adequacyDecision: {
    regime: 'EU',
    territory: 'KR',
    territoryName: 'Korea',
    instrument: 'Decision (EU) 2022/254',
    scopeKind: 'WHOLE',
    source: 'https://eur-lex.europa.eu',
  },
  statement: { title: 'Privacy statement', language: 'en', controllerName: 'Exporter Example NV' },
};

/** The same with everything that nobody gave. */
export function givenFacts<N extends CommandedNoun>(
  noun: N,
  more: Partial<FactsByNoun[N]> = {},
): FactsByNoun[N] {
  const whole = complete(noun, { ...GIVEN[noun], ...more });
  if ('facts' in whole) return whole.facts;
  throw new Error(`${noun} misses ${whole.missing.join(', ')}.`);
}

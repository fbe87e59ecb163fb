import type { Command } from '../../../src/domain/commands/command.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { aFlow } from '../coverage/a-dossier.js';
import { aKnown, company, entry } from './a-known.js';
import { recording, revising, withdrawing } from './commanded.js';
import { GIVEN, givenFacts } from './given.js';

/** A small register: a controller, its processor of 2020 to 2025, a flow between them, and two who never process. */
export const REGISTER = aKnown(
  company('exporter', { kind: 'AFFILIATE' }),
  company('importer', { inGroup: false, city: 'Pune' }, '2020-01-01', '2023-01-01'),
  company('importer', { inGroup: false, city: 'Mumbai' }, '2023-01-01', '2025-01-01'),
  company('court', { kind: 'AUTHORITY' }),
  company('buyer', { kind: 'ACQUIRER' }),
  entry(
    'dataFlow',
    'flow',
    aFlow({ purposes: ['administrative_messages'] }),
    '2020-01-01',
    '2025-01-01',
  ),
  entry('statement', 'words', givenFacts('statement'), '2020-01-01'),
);

/** A command that is refused, and how. */
export type RefusedCase = {
  readonly what: string;
  readonly command: Command;
  readonly refused: readonly string[];
};

const BEFORE_2025 = { from: '2024-01-01', to: '2025-01-01' };

/** Every way in which a command is refused by what is on record. */
export const REFUSED: readonly RefusedCase[] = [
  {
    what: 'no day at all',
    command: recording('statement', 'new', {}, { from: '2024-01-01', to: '2024-01-01' }),
    refused: ['EMPTY_PERIOD valid from=2024-01-01 to=2024-01-01'],
  },
  {
    what: 'an end a day before its beginning',
    command: recording('statement', 'new', {}, { from: '2024-01-02', to: '2024-01-01' }),
    refused: ['PERIOD_REVERSED valid from=2024-01-02 to=2024-01-01'],
  },
  {
    what: 'a record that is there on one of the days',
    command: recording('recipient', 'importer', {}, { from: '2024-12-31' }),
    refused: ['ALREADY_RECORDED id noun=recipient id=importer'],
  },
  {
    what: 'a change of what is not there',
    command: revising('recipient', 'nobody', { city: 'Gent' }),
    refused: ['UNKNOWN_RECORD id noun=recipient id=nobody'],
  },
  {
    what: 'a change after the last day',
    command: revising('recipient', 'importer', { city: 'Gent' }, { from: '2025-01-01' }),
    refused: ['NOTHING_THERE valid noun=recipient id=importer from=2025-01-01 to=9999-12-31'],
  },
  {
    what: 'a change that changes nothing',
    command: revising('recipient', 'importer', { city: 'Mumbai', note: null }),
    refused: ['NOTHING_CHANGES patch'],
  },
  {
    what: 'taking away what others rest on',
    command: withdrawing('recipient', 'importer'),
    refused: ['RESTED_ON id records=dataFlow flow'],
  },
  {
    what: 'a place that is none',
    command: recording('recipient', 'new', { establishedIn: 'Holland' }),
    refused: ['UNKNOWN_TERRITORY establishedIn code=Holland'],
  },
  {
    what: 'a word that is none',
    command: recording('dataFlow', 'new', { purposes: ['fun'], destination: 'IN' }, BEFORE_2025),
    refused: ['UNKNOWN_CODE purposes.0 code=fun scheme=PURPOSE'],
  },
  {
    what: 'a recipient that nobody knows',
    command: recording('dataFlow', 'new', { recipientId: 'nobody' }),
    refused: ['UNKNOWN_RECORD recipientId noun=recipient id=nobody'],
  },
  {
    what: 'the same flow again, on one of its days',
    command: recording('dataFlow', 'new', aFlow({ purposes: ['administrative_messages'] }), {
      from: '2024-12-31',
      to: '2025-01-01',
    }),
    refused: ['OVERLAPS valid id=flow from=2020-01-01 to=2025-01-01'],
  },
  {
    what: 'a flow to a company that ended',
    command: recording('dataFlow', 'new', {}, { from: '2024-01-01', to: '2025-01-02' }),
    refused: ['RECIPIENT_NOT_ACTIVE recipientId id=importer name=importer Ltd day=2025-01-01'],
  },
  {
    what: 'a flow to oneself',
    command: recording('dataFlow', 'new', { recipientId: 'exporter' }),
    refused: ['FLOW_TO_ITSELF recipientId id=exporter'],
  },
  {
    what: 'an authority as a processor',
    command: recording('dataFlow', 'new', { recipientId: 'court', recipientRole: 'PROCESSOR' }),
    refused: ['KIND_CANNOT_HOLD recipientRole id=court name=court Ltd kind=AUTHORITY'],
  },
  {
    what: 'a processor that becomes an authority',
    command: revising('recipient', 'importer', { kind: 'AUTHORITY' }),
    refused: ['KIND_CANNOT_HOLD kind id=flow name=importer Ltd kind=AUTHORITY'],
  },
  {
    what: 'data that come back',
    command: recording(
      'dataFlow',
      'new',
      { exporterId: 'importer', recipientId: 'exporter', onwardOfId: 'flow' },
      BEFORE_2025,
    ),
    refused: ['ONWARD_LOOP onwardOfId path=exporter Ltd → importer Ltd → exporter Ltd'],
  },
  {
    what: 'a company above itself',
    command: revising('recipient', 'exporter', { parentId: 'exporter' }),
    refused: ['PARENT_LOOP parentId id=exporter'],
  },
  {
    what: 'clauses between a controller and a processor as those between controllers',
    command: recording('safeguard', 'new', { code: 'EU-46-2-C-SCC2021-M1' }),
    refused: ['MODULE_DOES_NOT_FIT code code=EU-46-2-C-SCC2021-M1'],
  },
  {
    what: 'clauses with nobody',
    command: recording('safeguard', 'new', {
      parties: (GIVEN.safeguard.parties ?? []).slice(0, 1),
    }),
    refused: ['NOT_A_PARTY parties side=IMPORTER'],
  },
  {
    what: 'a derogation as a safeguard',
    command: recording('safeguard', 'new', { code: 'EU-49-1-B' }),
    refused: ['WRONG_KIND_OF_TOOL code code=EU-49-1-B kind=DEROGATION'],
  },
  {
    what: 'a company that asks like a court',
    command: recording('authorityDisclosure', 'new', { authorityId: 'buyer' }),
    refused: ['NOT_AN_AUTHORITY authorityId id=buyer name=buyer Ltd kind=ACQUIRER'],
  },
  {
    what: 'a disclosure without a ground',
    command: recording('authorityDisclosure', 'new', { decision: 'DISCLOSED' }),
    refused: ['GROUND_REQUIRED groundCode decision=DISCLOSED'],
  },
  {
    what: 'a completed deal without its day',
    command: recording('businessTransfer', 'new', { outcome: 'COMPLETED' }),
    refused: ['FACT_MISSING completedOn fact=completedOn'],
  },
  {
    what: 'law without a source',
    command: recording('adequacyDecision', 'new', { source: ' ' }),
    refused: ['SOURCE_REQUIRED source'],
  },
  {
    what: 'all that is wrong, at once',
    command: recording('transferImpactAssessment', 'new', {
      territory: 'Holland',
      recipientId: 'nobody',
      reviewDueOn: localDate('2023-12-31'),
    }),
    refused: [
      'UNKNOWN_RECORD recipientId noun=recipient id=nobody',
      'UNKNOWN_TERRITORY territory code=Holland',
      'PERIOD_REVERSED reviewDueOn from=2024-01-01 to=2023-12-31',
    ],
  },
];

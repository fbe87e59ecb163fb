import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import type { Command } from '../../src/domain/commands/command.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { recording, revising } from '../domain/commands/commanded.js';
import { companyId } from '../support/commanding.js';

export const TODAY = { from: '2026-11-23' };

/** A flow of the demonstration, by its key. */
export function flowId(key: string): string {
  return demonstrationId('dataFlow', key);
}

const [NOORDZEE, CLOUDMAIL, SAO_PAULO, HANOI, BANGKOK, COURT] = [
  'noordzee',
  'cloudmail',
  'saopaulo',
  'hanoi',
  'bangkok',
  'us-court',
].map(companyId) as [string, string, string, string, string, string];

export { NOORDZEE, SAO_PAULO };

/** A flow of Noordzee that is nowhere else in the demonstration. */
export const FLOW = { exporterId: NOORDZEE, recipientId: CLOUDMAIL, destination: 'CA' } as const;

const CLAUSES = {
  parties: [
    { recipientId: NOORDZEE, side: 'EXPORTER', joinedOn: localDate('2026-11-23'), leftOn: null },
    { recipientId: CLOUDMAIL, side: 'IMPORTER', joinedOn: localDate('2026-11-23'), leftOn: null },
  ],
  executedOn: localDate('2026-11-23'),
} as const;

type Case = { readonly what: string; readonly command: Command; readonly refused: string };

export const NEW = 'a new one';

/** Refused as it stands, whatever else is on record. */
export const REFUSED: readonly Case[] = [
  {
    what: 'a period without a day',
    command: recording('recipient', NEW, {}, { from: '2026-11-23', to: '2026-11-23' }),
    refused: 'EMPTY_PERIOD valid from=2026-11-23 to=2026-11-23',
  },
  {
    what: 'a period reversed by a day',
    command: recording('recipient', NEW, {}, { from: '2026-11-24', to: '2026-11-23' }),
    refused: 'PERIOD_REVERSED valid from=2026-11-24 to=2026-11-23',
  },
  {
    what: 'Holland',
    command: recording('recipient', NEW, { establishedIn: 'Holland' }, TODAY),
    refused: 'UNKNOWN_TERRITORY establishedIn code=Holland',
  },
  {
    what: 'a purpose that nobody ever told people of',
    command: recording('dataFlow', NEW, { ...FLOW, purposes: ['fun'] }, TODAY),
    refused: 'UNKNOWN_CODE purposes.0 code=fun scheme=PURPOSE',
  },
  {
    what: 'a recipient that nobody knows',
    command: recording('dataFlow', NEW, { ...FLOW, recipientId: 'nobody' }, TODAY),
    refused: 'UNKNOWN_RECORD recipientId noun=recipient id=nobody',
  },
  {
    what: 'a flow to a hospital the day before it came on record',
    command: recording('dataFlow', NEW, { ...FLOW, recipientId: BANGKOK }, { from: '2024-08-09' }),
    refused: `RECIPIENT_NOT_ACTIVE recipientId id=${BANGKOK} name=Bangkok Riverside Example Hospital day=2024-08-09`,
  },
  {
    what: 'a flow to oneself',
    command: recording('dataFlow', NEW, { ...FLOW, recipientId: NOORDZEE }, TODAY),
    refused: `FLOW_TO_ITSELF recipientId id=${NOORDZEE}`,
  },
  {
    what: 'data that come back by Hanoi',
    command: recording(
      'dataFlow',
      NEW,
      { exporterId: HANOI, recipientId: CLOUDMAIL, onwardOfId: flowId('saopaulo hanoi') },
      { from: '2026-03-02' },
    ),
    refused:
      'ONWARD_LOOP onwardOfId path=CloudMail Example Inc. → São Paulo Cloud Example Ltda → Hanoi Imaging Example JSC → CloudMail Example Inc.',
  },
  {
    what: 'a court as a processor',
    command: recording(
      'dataFlow',
      NEW,
      { ...FLOW, recipientId: COURT, recipientRole: 'PROCESSOR' },
      TODAY,
    ),
    refused: `KIND_CANNOT_HOLD recipientRole id=${COURT} name=Example County Court kind=AUTHORITY`,
  },
  {
    what: 'a contract with a court as a processor',
    command: recording(
      'processingAgreement',
      NEW,
      { controllerId: NOORDZEE, processorId: COURT, signedOn: localDate('2026-11-23') },
      TODAY,
    ),
    refused: `KIND_CANNOT_HOLD processorId id=${COURT} name=Example County Court kind=AUTHORITY`,
  },
  {
    what: 'clauses between controllers with a processor',
    command: recording('safeguard', NEW, { ...CLAUSES, code: 'EU-46-2-C-SCC2021-M1' }, TODAY),
    refused: 'MODULE_DOES_NOT_FIT code code=EU-46-2-C-SCC2021-M1',
  },
  {
    what: 'clauses with nobody on the other side',
    command: recording(
      'safeguard',
      NEW,
      { ...CLAUSES, parties: CLAUSES.parties.slice(0, 1) },
      TODAY,
    ),
    refused: 'NOT_A_PARTY parties side=IMPORTER',
  },
  {
    what: 'clauses that name the flow of somebody else',
    command: recording(
      'safeguard',
      NEW,
      { ...CLAUSES, flowIds: [flowId('saopaulo hanoi')] },
      TODAY,
    ),
    refused: `NOT_A_PARTY flowIds.0 id=${flowId('saopaulo hanoi')}`,
  },
  {
    what: 'a disclosure to a court without a ground',
    command: recording(
      'authorityDisclosure',
      NEW,
      { authorityId: COURT, askedId: NOORDZEE, decision: 'DISCLOSED' },
      TODAY,
    ),
    refused: 'GROUND_REQUIRED groundCode decision=DISCLOSED',
  },
  {
    what: 'a change of law by one person',
    command: recording('adequacyDecision', NEW, {}, TODAY),
    refused: 'NEEDS_PROPOSAL noun noun=adequacyDecision',
  },
  {
    what: 'a change of what is not there',
    command: revising('recipient', 'nobody', { city: 'Gent' }),
    refused: 'UNKNOWN_RECORD basedOn noun=recipient id=nobody',
  },
];

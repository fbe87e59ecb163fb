import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import type { Said } from './commanding.js';
import { flow, vendor } from './inputs.js';
import { REVISED } from './revised-facts.js';

const noordzee = demonstrationId('recipient', 'noordzee');
const court = demonstrationId('recipient', 'United States District Courts, US');
const pune = demonstrationId('recipient', 'pune');

/** A command that nobody may give, why, and the place that says so. */
type Refused = {
  readonly what: string;
  readonly name: string;
  readonly input: object;
  readonly said?: Said;
  readonly code: string;
  readonly path: string;
};

export const REFUSED: readonly Refused[] = [
  {
    what: 'a blank name',
    name: 'recordRecipient',
    input: vendor({ legalName: '  ' }),
    code: 'EMPTY_TEXT',
    path: 'input.facts.legalName',
  },
  {
    what: 'control characters',
    name: 'recordRecipient',
    input: vendor({ legalName: 'Agra\u0007Desk' }),
    code: 'CONTROL_CHARACTERS',
    path: 'input.facts.legalName',
  },
  {
    what: 'a name too long',
    name: 'recordRecipient',
    input: vendor({ legalName: 'x'.repeat(201) }),
    code: 'TEXT_TOO_LONG',
    path: 'input.facts.legalName',
  },
  {
    what: 'a reason too long',
    name: 'recordRecipient',
    input: vendor({}),
    said: { reason: 'x'.repeat(2001) },
    code: 'TEXT_TOO_LONG',
    path: 'reason',
  },
  {
    what: 'a key too long',
    name: 'recordRecipient',
    input: vendor({}),
    said: { key: 'x'.repeat(101) },
    code: 'TEXT_TOO_LONG',
    path: 'idempotencyKey',
  },
  {
    what: 'days the wrong way round',
    name: 'recordRecipient',
    input: { ...vendor({}), to: '2025-01-01' },
    code: 'PERIOD_REVERSED',
    path: 'input.from',
  },
  {
    what: 'no day at all',
    name: 'recordRecipient',
    input: { ...vendor({}), to: '2026-01-01' },
    code: 'EMPTY_PERIOD',
    path: 'input.from',
  },
  {
    what: 'a territory nobody knows',
    name: 'recordRecipient',
    input: vendor({ establishedIn: 'QQ' }),
    code: 'UNKNOWN_TERRITORY',
    path: 'input.facts.establishedIn',
  },
  {
    what: 'a flow to oneself',
    name: 'recordDataFlow',
    input: flow({ recipientId: noordzee }),
    code: 'FLOW_TO_ITSELF',
    path: 'input.facts.recipientId',
  },
  {
    what: 'an id that is none',
    name: 'recordDataFlow',
    input: flow({ recipientId: 'pune' }),
    code: 'SHAPE',
    path: 'input.facts.recipientId',
  },
  {
    what: 'a change that ends',
    name: 'reviseRecipient',
    input: {
      id: pune,
      basedOn: pune,
      how: 'CHANGE',
      from: '2026-01-01',
      to: '2026-02-01',
      facts: { city: 'Agra' },
    },
    code: 'SHAPE',
    path: 'input.to',
  },
  {
    what: 'a change without a first day',
    name: 'reviseRecipient',
    input: { id: pune, basedOn: pune, how: 'CHANGE', facts: { city: 'Agra' } },
    code: 'FACT_MISSING',
    path: 'input.from',
  },
  {
    what: 'law that one person would change',
    name: 'recordAdequacyDecision',
    input: { from: '2026-01-01', facts: REVISED.adequacyDecision.least({ flow: '' }) },
    code: 'NEEDS_PROPOSAL',
    path: 'input',
  },
  {
    what: 'a court that would be a processor',
    name: 'recordDataFlow',
    input: flow({ recipientId: court, recipientRole: 'PROCESSOR' }),
    code: 'KIND_CANNOT_HOLD',
    path: 'input.facts.recipientRole',
  },
];

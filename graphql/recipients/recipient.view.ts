import type { RecipientKind } from '../../src/domain/register/recipient.js';
import type { Recipient } from '../../src/recipients/recipients.service.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { endDay, firstDay } from '../moment-day.js';
import { territoryView } from '../territories/territory.view.js';
import type { RecipientType } from './recipient.type.js';

const TYPES: Readonly<Record<RecipientKind, string>> = {
  AFFILIATE: 'Affiliate',
  SERVICE_PROVIDER: 'ServiceProvider',
  AUTHORITY: 'Authority',
  ACQUIRER: 'Acquirer',
  OTHER: 'OtherRecipient',
};

/** A recipient as the API shows it. */
export function recipientView(opened: OpenedRegister, recipient: Recipient): RecipientType {
  const { id, valid, facts } = recipient;
  return {
    ...facts,
    __typename: TYPES[facts.kind],
    opened,
    id,
    establishedIn: facts.establishedIn === null ? null : territoryView(opened, facts.establishedIn),
    validFrom: firstDay(valid.from),
    validTo: endDay(valid.to),
  };
}

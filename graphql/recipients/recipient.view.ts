import type { RecipientKind } from '../../src/domain/register/recipient.js';
import type { Recipient } from '../../src/recipients/recipients.service.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { heldView } from '../held.view.js';
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
  const { facts } = recipient;
  return {
    ...heldView(recipient),
    __typename: TYPES[facts.kind],
    opened,
    establishedIn: facts.establishedIn === null ? null : territoryView(opened, facts.establishedIn),
  };
}

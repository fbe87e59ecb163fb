import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { Reader } from '../database/reader.js';
import { isPermitted, PERMISSIONS } from '../permissions.js';
import { RecordingService } from '../recording/recording.service.js';
import { isUsable, tokenIdOf } from '../sign-in/api-token.js';
import { tokenById } from '../sign-in/api-token.store.js';
import { digestOfSecret, isSecret, MOST_ADDRESSES, newSecret } from './calendar-address.js';
import type { CalendarAddress } from './calendar-address.js';
import {
  addressByDigest,
  addressById,
  addressesOf,
  insertAddress,
  setAddressRevoked,
} from './calendar-address.store.js';

/** Why an address is not made or not revoked. */
export type AddressRefusal = {
  readonly code: 'REGISTER_EMPTY' | 'TOO_MANY_ADDRESSES' | 'ADDRESS_UNKNOWN';
  readonly path: 'id' | null;
  readonly message: string;
};

/** An address with its secret, which is shown now and never again. */
export type CreatedAddress = { readonly address: CalendarAddress; readonly secret: string };

/** Makes, lists, revokes and knows calendar addresses. What it makes and revokes stands in the audit chain. */
@Injectable()
export class CalendarAddressesService {
  constructor(
    private readonly reader: Reader,
    private readonly recording: RecordingService,
    private readonly clock: Clock,
  ) {}

  /** The addresses somebody made, those that work first: of the others the newest hundred at most. */
  of(actor: Actor): Promise<readonly CalendarAddress[]> {
    return addressesOf(this.reader, actor.id);
  }

  create(actor: Actor): Promise<CreatedAddress | AddressRefusal> {
    const secret = newSecret();
    return this.recording.writing(async ({ transaction, head, record }) => {
      if (head() === null) return EMPTY;
      const made = await addressesOf(transaction, actor.id);
      if (made.filter(isLive).length >= MOST_ADDRESSES) return TOO_MANY;
      const id = v7();
      const { recordedAt } = await record({
        actor: actor.id,
        action: 'CREATE_CALENDAR_ADDRESS',
        subject: subjectOf(id),
        reason: 'A calendar of due days',
        changes: [],
      });
      const address: CalendarAddress = {
        id,
        actorId: actor.id,
        actorName: actor.name,
        roles: actor.roles,
        createdAt: recordedAt,
        revokedAt: null,
      };
      await insertAddress(transaction, address, digestOfSecret(secret));
      return { address, secret };
    });
  }

  /** Revokes an address at once, also one of a colleague who left. One revoked before stays as it was. */
  revoke(actor: Actor, id: string): Promise<CalendarAddress | AddressRefusal> {
    return this.recording.writing(async ({ transaction, record }) => {
      const address = await addressById(transaction, id);
      if (address === null) return unknownAddress(id);
      if (!isLive(address)) return address;
      const { recordedAt } = await record({
        actor: actor.id,
        action: 'REVOKE_CALENDAR_ADDRESS',
        subject: subjectOf(id),
        reason: 'Revoked: a calendar of due days',
        changes: [],
      });
      await setAddressRevoked(transaction, id, recordedAt);
      return { ...address, revokedAt: recordedAt };
    });
  }

  /**
   * Whether a secret opens the calendar. Who made the address must be somebody who may make one still: by the roles
   * they had, and, where an API token made it, as long as that token works.
   */
  async opens(secret: string): Promise<boolean> {
    if (!isSecret(secret)) return false;
    const address = await addressByDigest(this.reader, digestOfSecret(secret));
    if (address === null || !isLive(address)) return false;
    const { actorId: id, actorName: name, roles } = address;
    const permitted = PERMISSIONS['Mutation.createCalendarAddress'];
    if (!isPermitted(permitted, { id, name, roles }, { explorable: false })) return false;
    const tokenId = tokenIdOf(id);
    if (tokenId === null) return true;
    const token = await tokenById(this.reader, tokenId);
    return token !== null && isUsable(token, this.clock.now());
  }
}

function isLive({ revokedAt }: CalendarAddress): boolean {
  return revokedAt === null;
}

function subjectOf(id: string): string {
  return `calendarAddress ${id}`;
}

const EMPTY: AddressRefusal = {
  code: 'REGISTER_EMPTY',
  path: null,
  message: 'nothing was recorded yet: load the law first',
};

const TOO_MANY: AddressRefusal = {
  code: 'TOO_MANY_ADDRESSES',
  path: null,
  message: `you have ${MOST_ADDRESSES} addresses already: revoke one first`,
};

function unknownAddress(id: string): AddressRefusal {
  return { code: 'ADDRESS_UNKNOWN', path: 'id', message: `there is no calendar address ${id}` };
}

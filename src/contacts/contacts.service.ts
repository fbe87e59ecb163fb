import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Reader } from '../database/reader.js';
import type { Moment } from '../domain/register/moment.js';
import { RecordingService } from '../recording/recording.service.js';
import {
  contactById,
  contactsOf,
  eraseContact,
  insertContact,
  isRecipient,
} from './contacts.store.js';
import type { Contact, ContactDetails } from './contacts.store.js';

export type { Contact, ContactDetails } from './contacts.store.js';

/** Who does it and why; the reason names no person. */
export type By = { readonly actor: string; readonly reason: string };

/** Why a contact was not recorded or erased. */
export type ContactRefusal = 'UNKNOWN_RECIPIENT' | 'UNKNOWN_CONTACT' | 'ALREADY_ERASED';

/**
 * People at recipients. They live outside the versions, so that they can be erased: the chain says that
 * a contact was recorded or erased, and never who it is. Who changed is recorded anew, and the old one
 * erased.
 */
@Injectable()
export class ContactsService {
  constructor(
    private readonly reader: Reader,
    private readonly recording: RecordingService,
  ) {}

  /** Contacts of recipients on record at a moment; erased ones are empty, whatever the moment. */
  of(recipientIds: readonly string[], { knownAt }: Moment): Promise<readonly Contact[]> {
    return contactsOf(this.reader, recipientIds, knownAt);
  }

  record(details: ContactDetails, { actor, reason }: By): Promise<Contact | ContactRefusal> {
    return this.recording.writing(async ({ transaction, record }) => {
      if (!(await isRecipient(transaction, details.recipientId))) return 'UNKNOWN_RECIPIENT';
      const id = v7();
      const subject = `contact ${id}`;
      const entry = { actor, action: 'recordContact', subject, reason, changes: [] };
      const { recordedAt } = await record(entry);
      const contact = { ...details, id, createdAt: recordedAt, createdBy: actor, erasedAt: null };
      await insertContact(transaction, contact);
      return contact;
    });
  }

  /** Erases all that is known of a person, for ever. */
  erase(id: string, { actor, reason }: By): Promise<Contact | ContactRefusal> {
    return this.recording.writing(async ({ transaction, record }) => {
      const contact = await contactById(transaction, id);
      if (contact === null) return 'UNKNOWN_CONTACT';
      if (contact.erasedAt !== null) return 'ALREADY_ERASED';
      const subject = `contact ${id}`;
      const entry = { actor, action: 'eraseContact', subject, reason, changes: [] };
      const { recordedAt: erasedAt } = await record(entry);
      await eraseContact(transaction, id, erasedAt);
      return { ...contact, name: null, role: null, email: null, telephone: null, erasedAt };
    });
  }
}

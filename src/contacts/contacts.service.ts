import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Reader } from '../database/reader.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Moment } from '../domain/register/moment.js';
import type { Instant } from '../domain/time/instant.js';
import { RecordingService } from '../recording/recording.service.js';
import type { Recorder } from '../recording/recording.service.js';
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

/** What became of a contact, or why nothing did. */
export type ContactOutcome =
  { readonly contact: Contact } | { readonly refusals: readonly Refusal[] };

/**
 * People at recipients. They live outside the versions, so that they can be erased: the chain says that
 * a contact was recorded or erased, and never who it is.
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

  record(details: ContactDetails, by: By): Promise<ContactOutcome> {
    return this.recording.writing((recorder) => record(recorder, details, by));
  }

  /** Erases what was known of a person and records what is; a contact keeps no history. */
  revise(id: string, details: ContactDetails, by: By): Promise<ContactOutcome> {
    return this.recording.writing(async (recorder) => {
      const standing = await standingContact(recorder, id);
      if ('refusals' in standing) return standing;
      const recorded = await record(recorder, details, by);
      if ('contact' in recorded) await erase(recorder, id, by);
      return recorded;
    });
  }

  /** Erases all that is known of a person, for ever. */
  erase(id: string, by: By): Promise<ContactOutcome> {
    return this.recording.writing(async (recorder) => {
      const standing = await standingContact(recorder, id);
      if ('refusals' in standing) return standing;
      const erasedAt = await erase(recorder, id, by);
      const nothing = { name: null, role: null, email: null, telephone: null };
      return { contact: { ...standing.contact, ...nothing, erasedAt } };
    });
  }
}

async function standingContact({ transaction }: Recorder, id: string): Promise<ContactOutcome> {
  const contact = await contactById(transaction, id);
  if (contact === null) return { refusals: [unknown('id', 'contact', id)] };
  if (contact.erasedAt === null) return { contact };
  return { refusals: [refusal('ALREADY_ERASED', 'GDPR 17', 'id', { at: contact.erasedAt })] };
}

async function record(
  { transaction, record: enter }: Recorder,
  details: ContactDetails,
  { actor, reason }: By,
): Promise<ContactOutcome> {
  const { recipientId } = details;
  if (!(await isRecipient(transaction, recipientId))) {
    return { refusals: [unknown('input.recipientId', 'recipient', recipientId)] };
  }
  const id = v7();
  const entry = { actor, action: 'RECORD_CONTACT', subject: `contact ${id}`, reason, changes: [] };
  const { recordedAt: createdAt } = await enter(entry);
  const contact = { ...details, id, createdAt, createdBy: actor, erasedAt: null };
  await insertContact(transaction, contact);
  return { contact };
}

async function erase(
  { transaction, record: enter }: Recorder,
  id: string,
  { actor, reason }: By,
): Promise<Instant> {
  const entry = { actor, action: 'ERASE_CONTACT', subject: `contact ${id}`, reason, changes: [] };
  const { recordedAt } = await enter(entry);
  await eraseContact(transaction, id, recordedAt);
  return recordedAt;
}

function unknown(path: string, noun: string, id: string): Refusal {
  return refusal('UNKNOWN_RECORD', 'references', path, { noun, id });
}

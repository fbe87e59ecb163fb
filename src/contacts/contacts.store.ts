import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';

/** What is kept of a person at a recipient until it is erased. `null` is *not known*. */
export type ContactDetails = {
  readonly recipientId: string;
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
};

/** A contact; once it is erased nothing but its ids and instants is left. */
export type Contact = Omit<ContactDetails, 'name'> & {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly erasedAt: Instant | null;
};

type ContactRow = {
  readonly id: string;
  readonly recipient_id: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly created_at: Instant;
  readonly created_by: string;
  readonly erased_at: Instant | null;
};

const COLUMNS = [
  'id',
  'recipient_id',
  'name',
  'role',
  'email',
  'telephone',
  'created_at',
  'created_by',
] as const;

/** Contacts of recipients that were on record at an instant, first come first; erased ones are empty. */
export async function contactsOf(
  rows: Rows,
  recipientIds: readonly string[],
  knownAt: Instant,
): Promise<readonly Contact[]> {
  const found = await rows.rows<ContactRow>(
    `SELECT c.* FROM contact c
     WHERE ${rows.dialect.anyOf('c.recipient_id', ':recipientIds')} AND c.created_at <= :knownAt
     ORDER BY c.created_at, c.id`,
    { recipientIds, knownAt },
  );
  return found.map(contactOf);
}

export async function contactById(rows: Rows, id: string): Promise<Contact | null> {
  const [row] = await rows.rows<ContactRow>('SELECT c.* FROM contact c WHERE c.id = :id', { id });
  return row ? contactOf(row) : null;
}

/** Whether a recipient of that id was ever recorded. */
export async function isRecipient(rows: Rows, id: string): Promise<boolean> {
  return (await rows.rows('SELECT id FROM recipient WHERE id = :id', { id })).length > 0;
}

export async function insertContact(transaction: Transaction, contact: Contact): Promise<void> {
  const { id, recipientId, name, role, email, telephone, createdAt, createdBy } = contact;
  await transaction.insert('contact', COLUMNS, [
    [id, recipientId, name, role, email, telephone, createdAt, createdBy],
  ]);
}

/** Blanks all that is known of the person. The database lets nothing else be changed. */
export async function eraseContact(
  transaction: Transaction,
  id: string,
  erasedAt: Instant,
): Promise<void> {
  await transaction.execute(
    `UPDATE contact SET name = NULL, role = NULL, email = NULL, telephone = NULL,
     erased_at = :erasedAt WHERE id = :id`,
    { id, erasedAt },
  );
}

function contactOf(row: ContactRow): Contact {
  return {
    id: row.id,
    recipientId: row.recipient_id,
    name: row.name,
    role: row.role,
    email: row.email,
    telephone: row.telephone,
    createdAt: row.created_at,
    createdBy: row.created_by,
    erasedAt: row.erased_at,
  };
}

import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';
import type { AuditEntry } from './audit-entry.js';

type EntryRow = {
  readonly sequence: number;
  readonly recorded_at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
  readonly reason: string;
  readonly written_digest: string;
  readonly previous_digest: string;
  readonly digest: string;
};

const HEAD = 'SELECT * FROM audit_entry ORDER BY sequence DESC LIMIT 1';

/** The newest entry, or `null` while the chain is empty. */
export async function auditHead(rows: Rows): Promise<AuditEntry | null> {
  const [row] = await rows.rows<EntryRow>(HEAD);
  return row ? entryOf(row) : null;
}

/** Adds one entry. The database refuses to edit or delete it ever after. */
export async function appendEntry(transaction: Transaction, entry: AuditEntry): Promise<void> {
  await transaction.insert('audit_entry', COLUMNS, [
    [
      entry.sequence,
      entry.recordedAt,
      entry.actor,
      entry.action,
      entry.subject,
      entry.reason,
      entry.writtenDigest,
      entry.previousDigest,
      entry.digest,
    ],
  ]);
}

const COLUMNS = [
  'sequence',
  'recorded_at',
  'actor',
  'action',
  'subject',
  'reason',
  'written_digest',
  'previous_digest',
  'digest',
] as const;

function entryOf(row: EntryRow): AuditEntry {
  return {
    sequence: row.sequence,
    recordedAt: row.recorded_at,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    reason: row.reason,
    writtenDigest: row.written_digest,
    previousDigest: row.previous_digest,
    digest: row.digest,
  };
}

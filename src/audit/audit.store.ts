import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';
import type { AuditEntry } from './audit-entry.js';

/** A row of the chain, as both engines give it. */
export type EntryRow = {
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

/** The newest entry that was known at an instant, or `null`. */
export async function entryAsOf(rows: Rows, knownAt: Instant): Promise<AuditEntry | null> {
  const [row] = await rows.rows<EntryRow>(
    'SELECT * FROM audit_entry WHERE recorded_at <= :knownAt ORDER BY recorded_at DESC LIMIT 1',
    { knownAt },
  );
  return row ? entryOf(row) : null;
}

/** Entries after a place in the chain, in order, at most `most`. */
export async function entriesAfter(
  rows: Rows,
  sequence: number,
  most: number,
): Promise<readonly AuditEntry[]> {
  const found = await rows.rows<EntryRow>(
    'SELECT * FROM audit_entry WHERE sequence > :sequence ORDER BY sequence LIMIT :most',
    { sequence, most },
  );
  return found.map(entryOf);
}

/** The entries of instants, in order. */
export async function entriesAt(
  rows: Rows,
  instants: readonly Instant[],
): Promise<readonly AuditEntry[]> {
  const found = await rows.rows<EntryRow>(
    `SELECT * FROM audit_entry WHERE ${rows.dialect.anyOf('recorded_at', ':instants')}
     ORDER BY sequence`,
    { instants },
  );
  return found.map(entryOf);
}

/** Place in the chain of the entry with a digest, or `null`. */
export async function sequenceOf(rows: Rows, digest: string): Promise<number | null> {
  const [row] = await rows.rows<Pick<EntryRow, 'sequence'>>(
    'SELECT sequence FROM audit_entry WHERE digest = :digest',
    { digest },
  );
  return row?.sequence ?? null;
}

/** Those of the instants at which something was recorded. */
export async function recordedInstants(
  rows: Rows,
  instants: readonly Instant[],
): Promise<ReadonlySet<Instant>> {
  const found = await rows.rows<Pick<EntryRow, 'recorded_at'>>(
    `SELECT recorded_at FROM audit_entry WHERE ${rows.dialect.anyOf('recorded_at', ':instants')}`,
    { instants },
  );
  return new Set(found.map((row) => row.recorded_at));
}

/** Instant of the newest entry of an action, or `null`. */
export async function newestOf(rows: Rows, action: string): Promise<Instant | null> {
  const [row] = await rows.rows<Pick<EntryRow, 'recorded_at'>>(
    `SELECT recorded_at FROM audit_entry WHERE action = :action ORDER BY sequence DESC LIMIT 1`,
    { action },
  );
  return row?.recorded_at ?? null;
}

/** The first entry of an action later than an instant, or `null`. */
export async function firstAfter(
  rows: Rows,
  action: string,
  instant: Instant,
): Promise<AuditEntry | null> {
  const [row] = await rows.rows<EntryRow>(
    `SELECT * FROM audit_entry WHERE action = :action AND recorded_at > :instant
     ORDER BY sequence LIMIT 1`,
    { action, instant },
  );
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

export function entryOf(row: EntryRow): AuditEntry {
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

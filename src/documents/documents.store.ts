import { NOUN_TABLES } from '../../entities/noun-tables.js';
import type { Rows } from '../database/reader.js';
import { journalledRow } from '../recording/journal.store.js';
import type { JournalOf } from '../recording/journal.store.js';
import type { Document, Documented, Redaction } from './document.js';

/** Documents as they were received. */
export const DOCUMENTS: JournalOf<Document> = {
  noun: 'document',
  table: 'document',
  file: 'documents',
  columns: {
    recordedAt: 'PLAIN',
    noun: 'PLAIN',
    recordId: 'PLAIN',
    digest: 'PLAIN',
    kind: 'PLAIN',
    bytes: 'PLAIN',
    title: 'PLAIN',
    actor: 'PLAIN',
  },
};

/** Copies that were made of them. */
export const REDACTIONS: JournalOf<Redaction> = {
  noun: 'redaction',
  table: 'redaction',
  file: 'redactions',
  columns: {
    recordedAt: 'PLAIN',
    noun: 'PLAIN',
    recordId: 'PLAIN',
    originalDigest: 'PLAIN',
    redactedDigest: 'PLAIN',
    bytes: 'PLAIN',
    language: 'PLAIN',
    parts: 'JSON',
    summary: 'PLAIN',
    actor: 'PLAIN',
  },
};

type Row = Readonly<Record<string, unknown>>;

/** Whether a record of that id was ever recorded. */
export async function isRecord(rows: Rows, { noun, recordId }: Documented): Promise<boolean> {
  const { identity } = NOUN_TABLES[noun];
  const found = await rows.rows(`SELECT id FROM ${identity} WHERE id = :recordId`, { recordId });
  return found.length > 0;
}

/** Documents of records, the newest first. */
export async function documentsOfRecords(
  rows: Rows,
  recordIds: readonly string[],
): Promise<readonly Document[]> {
  const found = await rows.rows<Row>(
    `SELECT * FROM document WHERE ${rows.dialect.anyOf('record_id', ':recordIds')}
     ORDER BY recorded_at DESC`,
    { recordIds },
  );
  return found.map((row) => journalledRow<Document>(DOCUMENTS, row));
}

/** Copies of documents of records, the newest first. */
export async function redactionsOfRecords(
  rows: Rows,
  recordIds: readonly string[],
): Promise<readonly Redaction[]> {
  const found = await rows.rows<Row>(
    `SELECT * FROM redaction WHERE ${rows.dialect.anyOf('record_id', ':recordIds')}
     ORDER BY recorded_at DESC`,
    { recordIds },
  );
  return found.map((row) => journalledRow<Redaction>(REDACTIONS, row));
}

/** The newest document of that content, whichever record it belongs to; `null` when there is none. */
export async function documentOfDigest(rows: Rows, digest: string): Promise<Document | null> {
  const [row] = await rows.rows<Row>(
    'SELECT * FROM document WHERE digest = :digest ORDER BY recorded_at DESC LIMIT 1',
    { digest },
  );
  return row === undefined ? null : journalledRow<Document>(DOCUMENTS, row);
}

/** The newest copy of that content; `null` when there is none. */
export async function redactionOfDigest(rows: Rows, digest: string): Promise<Redaction | null> {
  const [row] = await rows.rows<Row>(
    'SELECT * FROM redaction WHERE redacted_digest = :digest ORDER BY recorded_at DESC LIMIT 1',
    { digest },
  );
  return row === undefined ? null : journalledRow<Redaction>(REDACTIONS, row);
}

/** A file that a row names. */
export type NamedFile = {
  readonly table: 'document' | 'redaction' | 'request_step';
  readonly recordedAt: string;
  readonly digest: string;
};

/** The next files that rows name, in the order of their digests, each once; at most `most`. */
export function namedFilesAfter(
  rows: Rows,
  page: { readonly after: string; readonly most: number },
): Promise<readonly NamedFile[]> {
  return rows.rows(
    `SELECT digest, min("table") AS "table", min(recorded_at) AS "recordedAt" FROM (
       SELECT digest, 'document' AS "table", recorded_at FROM document WHERE digest > :after
       UNION ALL
       SELECT redacted_digest, 'redaction', recorded_at FROM redaction WHERE redacted_digest > :after
     ) named GROUP BY digest ORDER BY digest LIMIT :most`,
    page,
  );
}

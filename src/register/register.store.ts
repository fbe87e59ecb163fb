import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';

export type RegisterKind = 'PRODUCTION' | 'DEMONSTRATION' | 'LOAD';

/** What this database is, and since when it is open. */
export type RegisterRow = {
  readonly kind: RegisterKind;
  /** Instant of the first record that is not law; earlier moments are reconstructed. */
  readonly openedAt: Instant | null;
  readonly timeZone: string;
  readonly rulesVersion: string;
};

type Row = {
  readonly kind: RegisterKind;
  readonly opened_at: Instant | null;
  readonly time_zone: string;
  readonly rules_version: string;
};

/** `null` before anything was ever recorded. */
export async function registerRow(rows: Rows): Promise<RegisterRow | null> {
  const [row] = await rows.rows<Row>('SELECT * FROM register WHERE id = 1');
  if (row === undefined) return null;
  return {
    kind: row.kind,
    openedAt: row.opened_at,
    timeZone: row.time_zone,
    rulesVersion: row.rules_version,
  };
}

/** Waits for and takes the one lock every writer takes: on the head of the audit chain. */
export async function lockRegister(transaction: Transaction): Promise<void> {
  await transaction.execute('UPDATE register SET id = 1 WHERE id = 1');
}

/** Says what this database is, before anything is recorded. */
export async function createRegister(transaction: Transaction, row: RegisterRow): Promise<void> {
  await transaction.insert(
    'register',
    ['id', 'kind', 'opened_at', 'time_zone', 'rules_version'],
    [[1, row.kind, row.openedAt, row.timeZone, row.rulesVersion]],
  );
}

export async function openRegister(transaction: Transaction, openedAt: Instant): Promise<void> {
  await transaction.execute('UPDATE register SET opened_at = :openedAt WHERE id = 1', { openedAt });
}

export async function setRulesVersion(transaction: Transaction, version: string): Promise<void> {
  await transaction.execute('UPDATE register SET rules_version = :version WHERE id = 1', {
    version,
  });
}

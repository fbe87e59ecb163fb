import type { CommandedNoun } from '../domain/register/change.js';
import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** What was answered to a command with an idempotency key. Kept for as long as the register. */
export type Receipt = {
  readonly actor: string;
  readonly key: string;
  /** SHA-256 of the command: the same key for another command is a mistake. */
  readonly commandDigest: string;
  readonly noun: CommandedNoun;
  readonly recordId: string;
  readonly on: LocalDate;
  readonly knownAt: Instant;
  readonly sequence: number;
};

type Row = {
  readonly command_digest: string;
  readonly noun: CommandedNoun;
  readonly record_id: string;
  readonly seen_on: LocalDate;
  readonly known_at: Instant;
  readonly sequence: number;
};

/** The receipt of an actor's key, or `null` when it was never used. */
export async function receiptOf(rows: Rows, actor: string, key: string): Promise<Receipt | null> {
  const [row] = await rows.rows<Row>(
    'SELECT * FROM command_receipt WHERE actor = :actor AND idempotency_key = :key',
    { actor, key },
  );
  if (row === undefined) return null;
  return {
    actor,
    key,
    commandDigest: row.command_digest,
    noun: row.noun,
    recordId: row.record_id,
    on: row.seen_on,
    knownAt: row.known_at,
    sequence: row.sequence,
  };
}

export async function keepReceipt(transaction: Transaction, receipt: Receipt): Promise<void> {
  await transaction.insert(
    'command_receipt',
    [
      'actor',
      'idempotency_key',
      'command_digest',
      'noun',
      'record_id',
      'seen_on',
      'known_at',
      'sequence',
    ],
    [
      [
        receipt.actor,
        receipt.key,
        receipt.commandDigest,
        receipt.noun,
        receipt.recordId,
        receipt.on,
        receipt.knownAt,
        receipt.sequence,
      ],
    ],
  );
}

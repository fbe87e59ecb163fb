import { setTimeout as pause } from 'node:timers/promises';
import { QueryFailedError } from 'typeorm';
import type { QueryRunner } from 'typeorm';

const PAUSE = 5;

/** A minute, and then somebody should know. */
const MOST_TRIES = 12_000;

/**
 * Begins a transaction that will write. Another process may be writing to the same file of SQLite: the
 * lock is taken before anything is read, so that what was read is still true when it is written, and
 * it is waited for here. SQLite would wait too, but by holding up this whole process.
 */
export async function beginTransaction(runner: QueryRunner): Promise<void> {
  if (runner.connection.options.type === 'postgres') {
    await runner.query('BEGIN');
    return;
  }
  for (let tries = 1; ; tries += 1) {
    try {
      await runner.query('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || tries === MOST_TRIES) throw error;
      await pause(PAUSE);
    }
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { readonly code?: string };
  return code?.startsWith('SQLITE_BUSY') ?? false;
}

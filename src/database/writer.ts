import type { DataSource, QueryRunner } from 'typeorm';
import { beginTransaction } from './begin-transaction.js';
import { Transaction } from './transaction.js';

/**
 * The writing side: one transaction after another, in the order they were asked for. SQLite has one
 * connection that must never be shared by two of them; on PostgreSQL the order is a courtesy, and the
 * lock on the register's row is what counts among several processes.
 */
export class Writer {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly source: DataSource) {}

  /** Runs `work` in a transaction of its own. When it throws, nothing was written. */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const result = this.last.then(() => this.run(work));
    this.last = result.catch(() => undefined);
    return result;
  }

  /**
   * Writes through what was erased, so that the log beside the file holds nothing of it. PostgreSQL does that in its
   * own time; so does SQLite while somebody reads.
   */
  async writeThrough(): Promise<void> {
    if (this.source.options.type === 'postgres') return;
    const result = this.last.then(() => this.source.query('PRAGMA wal_checkpoint(TRUNCATE)'));
    this.last = result.catch(() => undefined);
    await result;
  }

  private async run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await beginTransaction(runner);
      return await this.carryOut(runner, work);
    } finally {
      await runner.release();
    }
  }

  private async carryOut<T>(
    runner: QueryRunner,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    try {
      const result = await work(new Transaction(runner));
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      // The database may have rolled back by itself: why the work failed is what counts.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }
}

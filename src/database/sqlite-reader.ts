import { Worker } from 'node:worker_threads';
import { SQLITE } from './dialect.js';
import { Reader } from './reader.js';
import type { Parameters } from './reader.js';

type Answer = { readonly id: number; readonly rows?: unknown[]; readonly failure?: string };

type Asked = { readonly resolve: (rows: never) => void; readonly reject: (error: Error) => void };

/** One thread with its own read-only handle: under WAL it sees what was committed, and never waits. */
class Lane {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Asked>();
  private last = 0;
  private gone: Error | null = null;

  constructor(file: string) {
    const script = new URL('./sqlite-reader.worker.js', import.meta.url);
    this.worker = new Worker(script, {
      workerData: { file },
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', (error: Error) => this.failAll(error));
    // Last, because listening takes the hold again: an idle reader never keeps the process alive.
    this.worker.unref();
  }

  ask<R>(sql: string, parameters: Parameters): Promise<readonly R[]> {
    // A thread that is gone takes messages, and never answers.
    if (this.gone) return Promise.reject(this.gone);
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.worker.postMessage({ id, sql, parameters });
      this.worker.ref();
      this.waiting.set(id, { resolve, reject });
    });
  }

  async close(): Promise<void> {
    this.failAll(new Error('The reader was closed.'));
    await this.worker.terminate();
  }

  private settle({ id, rows, failure }: Answer): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
    if (failure === undefined) asked?.resolve(rows as never);
    else asked?.reject(new Error(failure));
  }

  private failAll(error: Error): void {
    this.gone ??= error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

/** Reads a file of SQLite in two threads: one for quick statements, one for those that scan. */
export class SqliteReader extends Reader {
  readonly dialect = SQLITE;
  private readonly quick: Lane;
  private readonly slow: Lane;

  constructor(file: string) {
    super();
    this.quick = new Lane(file);
    this.slow = new Lane(file);
  }

  rows<R>(sql: string, parameters: Parameters = {}): Promise<readonly R[]> {
    return this.quick.ask(sql, bound(parameters));
  }

  scan<R>(sql: string, parameters: Parameters = {}): Promise<readonly R[]> {
    return this.slow.ask(sql, bound(parameters));
  }

  async close(): Promise<void> {
    await Promise.all([this.quick.close(), this.slow.close()]);
  }
}

function bound(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, SQLITE.bind(value)]),
  );
}

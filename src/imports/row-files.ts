import { createReadStream, createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import { linesOf } from '../extracts/lines-of.js';
import type { PreviewedRow, RowStatus } from './previewed-row.js';
import { ROW_STATUSES } from './previewed-row.js';

/** A row as it is kept: what would become of it, and what stood in it where it was rejected. */
export type KeptRow = Omit<PreviewedRow, 'commands'> & {
  /** What stood in its cells, in the order of the headers; empty unless it was rejected. */
  readonly texts: readonly string[];
};

/** Bytes read at once for a page. */
const STRETCH = 64 * 1024;

/** The rows of an import on disk: a file for each status, and the commands in the order of the rows. */
export class RowFiles {
  private readonly writers = new Map<string, WriteStream>();

  constructor(private readonly folder: string) {}

  /** Adds a row; waits while the disk is busy. */
  async add({ commands, ...row }: PreviewedRow, texts: readonly string[]): Promise<void> {
    await this.write(row.status, { ...row, texts });
    if (commands.length > 0) await this.write('commands', commands);
  }

  /** Ends the writing: every file is there, also an empty one. */
  async end(): Promise<void> {
    for (const name of [...ROW_STATUSES, 'commands']) this.writer(name);
    const writers = [...this.writers.values()];
    for (const writer of writers) writer.end();
    await Promise.all(writers.map((writer) => finished(writer)));
    this.writers.clear();
  }

  /** Gives up what is being written. */
  destroy(): void {
    for (const writer of this.writers.values()) writer.destroy();
    this.writers.clear();
  }

  /** Rows of a status after a place in their file, at most `most`, each with the place after it. */
  async page(
    status: RowStatus,
    after: number,
    most: number,
  ): Promise<readonly { readonly row: KeptRow; readonly place: number }[]> {
    const file = await open(this.path(status), 'r');
    const found: { row: KeptRow; place: number }[] = [];
    try {
      let [place, rest] = [after, Buffer.alloc(0)];
      while (found.length < most) {
        const { buffer, bytesRead } = await file.read({
          buffer: Buffer.alloc(STRETCH),
          position: place + rest.length,
        });
        rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
        for (;;) {
          const end = rest.indexOf(10);
          if (end < 0 || found.length === most) break;
          place += end + 1;
          found.push({ row: JSON.parse(rest.subarray(0, end).toString('utf8')), place });
          rest = rest.subarray(end + 1);
        }
        if (bytesRead === 0) break;
      }
    } finally {
      await file.close();
    }
    return found;
  }

  /** All rows of a status, one by one. */
  async *all(status: RowStatus): AsyncIterable<KeptRow> {
    for await (const line of linesOf(createReadStream(this.path(status)))) {
      yield JSON.parse(line) as KeptRow;
    }
  }

  /** The commands of all rows in their order, `most` at a time; those of one row stay together. */
  async *commands(most: number): AsyncIterable<readonly ProposedCommand[]> {
    let part: ProposedCommand[] = [];
    for await (const line of linesOf(createReadStream(this.path('commands')))) {
      const ofRow = JSON.parse(line) as readonly ProposedCommand[];
      if (part.length > 0 && part.length + ofRow.length > most) {
        yield part;
        part = [];
      }
      part.push(...ofRow);
    }
    if (part.length > 0) yield part;
  }

  private async write(name: string, value: unknown): Promise<void> {
    const writer = this.writer(name);
    if (!writer.write(`${JSON.stringify(value)}\n`)) await once(writer, 'drain');
  }

  private writer(name: string): WriteStream {
    const known = this.writers.get(name);
    if (known !== undefined) return known;
    const made = createWriteStream(this.path(name), { mode: 0o600 });
    this.writers.set(name, made);
    return made;
  }

  private path(name: string): string {
    return join(this.folder, `${name}.ndjson`);
  }
}

import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../audit/sha256.js';
import { MOST_IN_PART } from '../domain/proposals/proposal.js';
import type { ProposalParts, ProposedCommand } from '../domain/proposals/proposal.js';
import { digestOfParts } from './parts.store.js';

type Spooled = { readonly at: number; readonly length: number; readonly digest: string };

/** A part as text, which is how it is kept. */
export type PartText = {
  readonly number: number;
  readonly commands: string;
  readonly digest: string;
};

/**
 * Commands that wait on disk until all of them are there, so that nobody waits for the lock while they are
 * made. The file has no name: it is gone when the process is, however that ends.
 */
export class Spool {
  private constructor(
    private readonly file: FileHandle,
    private readonly parts: readonly Spooled[],
    private readonly commands: number,
  ) {}

  /** Takes in commands until there are no more; `null` when they are more than `most`. */
  static async of(
    batches: AsyncIterable<readonly ProposedCommand[]>,
    most: number,
  ): Promise<Spool | null> {
    const file = await namelessFile();
    try {
      const parts: Spooled[] = [];
      let [at, commands] = [0, 0];
      for await (const part of cut(batches)) {
        commands += part.length;
        if (commands > most) {
          await file.close();
          return null;
        }
        const text = JSON.stringify(part);
        const bytes = Buffer.from(text);
        await file.appendFile(bytes);
        parts.push({ at, length: bytes.length, digest: sha256(text) });
        at += bytes.length;
      }
      return new Spool(file, parts, commands);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** What the step that saves them says of them. */
  describe(): ProposalParts {
    const { parts, commands } = this;
    const digest = digestOfParts(parts.map((part) => part.digest));
    return { count: parts.length, commands, digest };
  }

  async *texts(): AsyncGenerator<PartText> {
    for (const [number, { at, length, digest }] of this.parts.entries()) {
      const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, at);
      yield { number, commands: buffer.toString(), digest };
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

async function namelessFile(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'transfer-register-spool-'));
  try {
    return await open(join(folder, 'commands'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same commands in full parts, and a last one. */
async function* cut(
  batches: AsyncIterable<readonly ProposedCommand[]>,
): AsyncGenerator<readonly ProposedCommand[]> {
  let waiting: ProposedCommand[] = [];
  for await (const batch of batches) {
    for (const command of batch) {
      waiting.push(command);
      if (waiting.length === MOST_IN_PART) {
        yield waiting;
        waiting = [];
      }
    }
  }
  if (waiting.length > 0) yield waiting;
}

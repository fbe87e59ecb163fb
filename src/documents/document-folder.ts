import { createHash } from 'node:crypto';
import { open, mkdir, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock } from '../clock.js';
import { Folder, made } from '../folder.js';
import { thenClosed } from './then-closed.js';

/** A file that is kept: its SHA-256, and its size. */
export type KeptFile = { readonly digest: string; readonly bytes: number };

/** What is taken in. */
export type Reception = {
  /** Bytes. */
  readonly most: number;
  /** Looks at the whole file before it is kept. */
  readonly fits: (path: string) => Promise<boolean>;
};

export type NotReceived = 'TOO_LARGE' | 'UNFIT';

/** Why a file is not handed out: it is not there, or no longer what its name says. */
export type NotKept = 'MISSING' | 'CHANGED';

const DIGEST = /^[\da-f]{64}$/;
const PIECE = 256 * 1024;

/**
 * Files by the SHA-256 of what is in them, outside the database; processes that share a database share the folder.
 * The same content is kept once. A file is there whole or not at all, also after a loss of power.
 */
@Injectable()
export class DocumentFolder {
  private readonly path: string;

  constructor(
    private readonly folder: Folder,
    private readonly clock: Clock,
  ) {
    this.path = join(folder.path, 'documents');
  }

  /** Keeps what comes in, if it is small enough and fits. What does not leaves nothing behind. */
  async receive(content: Readable, { most, fits }: Reception): Promise<KeptFile | NotReceived> {
    const incoming = join(this.incoming(), v7());
    try {
      const file = await open(incoming, 'wx', 0o600);
      const kept = await thenClosed(file, written(file, content, most));
      if (kept === 'TOO_LARGE') return kept;
      if (!(await fits(incoming))) return 'UNFIT';
      await this.settle(incoming, kept.digest);
      return kept;
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** Keeps bytes that were made here, and answers with their digest. */
  async put(bytes: Uint8Array): Promise<string> {
    const kept = await this.receive(Readable.from([bytes]), {
      most: bytes.length,
      fits: anything,
    });
    if (typeof kept === 'string') throw new RangeError(kept);
    return kept.digest;
  }

  /** A file from its beginning. All of it is looked at first: one that was changed is never handed out. */
  async open(digest: string): Promise<Readable | NotKept> {
    const file = await this.opened(digest);
    if (file === null) return 'MISSING';
    if ((await sumOf(file)) === digest) return file.createReadStream({ start: 0 });
    await file.close();
    return 'CHANGED';
  }

  /** All of a file, or why it is not handed out. */
  async read(digest: string): Promise<Uint8Array | NotKept> {
    const file = await this.opened(digest);
    if (file === null) return 'MISSING';
    const bytes = await thenClosed(file, file.readFile());
    return createHash('sha256').update(bytes).digest('hex') === digest ? bytes : 'CHANGED';
  }

  /** Whether a file of that digest is there; it is not looked into. */
  async has(digest: string): Promise<boolean> {
    const file = await this.opened(digest);
    await file?.close();
    return file !== null;
  }

  /** Why a file would not be handed out; `null` when it would. */
  async fault(digest: string): Promise<NotKept | null> {
    const file = await this.opened(digest);
    if (file === null) return 'MISSING';
    const sum = await thenClosed(file, sumOf(file));
    return sum === digest ? null : 'CHANGED';
  }

  /** Removes a file; nothing happens when there is none. */
  async remove(digest: string): Promise<void> {
    await rm(this.placeOf(digest), { force: true });
  }

  /** Of this process. What killed ones left is removed when something comes in. */
  private incoming(): string {
    return made(this.folder.own(join('documents', 'incoming'), this.clock.now()));
  }

  private async settle(incoming: string, digest: string): Promise<void> {
    const place = this.placeOf(digest);
    await mkdir(dirname(place), { recursive: true });
    await rename(incoming, place);
    await syncFolder(dirname(place));
  }

  private async opened(digest: string): Promise<FileHandle | null> {
    try {
      return await open(this.placeOf(digest), 'r');
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  /** Throws for what is no digest: a name from outside never becomes a path. */
  private placeOf(digest: string): string {
    if (!DIGEST.test(digest)) throw new RangeError('This is no SHA-256.');
    return join(this.path, digest.slice(0, 2), digest);
  }
}

function anything(): Promise<boolean> {
  return Promise.resolve(true);
}

async function written(
  file: FileHandle,
  content: Readable,
  most: number,
): Promise<KeptFile | 'TOO_LARGE'> {
  const sum = createHash('sha256');
  let bytes = 0;
  // Whoever sends it hears why: what is left of it is not torn off.
  const pieces = content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > most) return 'TOO_LARGE';
    sum.update(piece);
    await file.writeFile(piece);
  }
  await file.sync();
  return { digest: sum.digest('hex'), bytes };
}

function isAbsent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

async function sumOf(file: FileHandle): Promise<string> {
  const sum = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(piece, 0, PIECE, at);
    if (bytesRead === 0) return sum.digest('hex');
    sum.update(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
}

/** So that the name of a file is there after a loss of power as well. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await thenClosed(folder, folder.sync());
}

import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { fromFdPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import {
  descriptorOf,
  headerFault,
  isPlainFile,
  isSafePath,
  TAIL,
  tailFault,
} from './zip-structure.js';

/** What an archive may be at most. */
export type ArchiveLimits = {
  /** Files in it. */
  readonly entries: number;
  /** Bytes of all files, unpacked. */
  readonly unpacked: number;
  /** Bytes that one packed byte may become, in a file of more than `small` bytes. */
  readonly ratio: number;
  readonly small: number;
};

/** Text of the register packs to about a twentieth; the densest of bombs, to a thousandth. */
const LIMITS: ArchiveLimits = {
  entries: 50_000,
  unpacked: 64 * 1024 ** 3,
  ratio: 200,
  small: 1024 ** 2,
};

/** An archive that is not what it should be: which file, if one, and why. */
export class ArchiveFault extends RangeError {
  constructor(
    readonly file: string | null,
    readonly reason: string,
  ) {
    super(file === null ? reason : `${file}: ${reason}`);
  }
}

/** An archive that was opened: what it holds, and how to read it. */
export type Archive = {
  /** Paths in the order of the archive. */
  readonly paths: readonly string[];
  /** The bytes of a file; fails with an `ArchiveFault` where they are not those that were packed. */
  readonly read: (path: string) => AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
};

/**
 * Opens an archive somebody hands in. What it says twice must be the same twice; one that could hurt is
 * refused: too many files, too much in them, names that lead away, two names that are one on some systems.
 */
export async function openArchive(path: string, limits = LIMITS): Promise<Archive> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw new ArchiveFault(null, `it cannot be opened (${reasonOf(error)})`);
  });
  try {
    // Never closed by yauzl: the handle is ours.
    const zip = await fromFdPromise(handle.fd, { lazyEntries: true, decodeStrings: false });
    const tail = await bytesAt(handle, zip.fileSize - TAIL, TAIL);
    const fault = tailFault(zip, tail);
    if (fault !== null) throw new ArchiveFault(null, fault);
    const entries = await entriesOf(zip, limits);
    return {
      paths: [...entries.keys()],
      read: (name) => contentOf({ handle, zip }, name, entries.get(name)),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw asFault(null, error);
  }
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await handle.read(bytes, 0, length, position);
  return bytes;
}

async function entriesOf(zip: ZipFile, limits: ArchiveLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) {
    throw new ArchiveFault(null, `it has more than ${limits.entries} files`);
  }
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1');
    unpacked += entry.uncompressedSize;
    const why = whyNot(name, entry, { unpacked, limits });
    if (why !== null) throw new ArchiveFault(name, why);
    if (folded.has(name.toLowerCase())) throw new ArchiveFault(name, 'it is in the archive twice');
    folded.add(name.toLowerCase());
    entries.set(name, entry);
  }
  return entries;
}

function whyNot(
  name: string,
  entry: Entry,
  { unpacked, limits }: { readonly unpacked: number; readonly limits: ArchiveLimits },
): string | null {
  if (!isSafePath(name)) return 'its name is none of a file in an extract';
  if (entry.isEncrypted()) return 'it is encrypted';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return 'it is packed in a way that is not known';
  }
  if (!isPlainFile(entry)) return 'it is no plain file';
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > limits.small && uncompressedSize > limits.ratio * compressedSize) {
    return 'it would become far larger than it is';
  }
  return unpacked > limits.unpacked ? 'the files are too large together' : null;
}

type Opened = { readonly handle: FileHandle; readonly zip: ZipFile };

/** What stands before and after the packed bytes repeats what the list of files says. */
async function frameFault({ handle, zip }: Opened, entry: Entry): Promise<string | null> {
  const header = await zip.readLocalFileHeaderPromise(entry);
  const due = descriptorOf(entry);
  const end = header.fileDataStart + entry.compressedSize;
  const after = await bytesAt(handle, end, due.length);
  return headerFault(entry, header) ?? (after.equals(due) ? null : 'other sizes follow its bytes');
}

async function* contentOf(
  opened: Opened,
  name: string,
  entry: Entry | undefined,
): AsyncIterable<Buffer> {
  if (entry === undefined) throw new ArchiveFault(name, 'it is not in the archive');
  let found = 0;
  try {
    const fault = await frameFault(opened, entry);
    if (fault !== null) throw new ArchiveFault(name, fault);
    for await (const piece of await opened.zip.openReadStreamPromise(entry)) {
      found = crc32(piece as Buffer, found);
      yield piece as Buffer;
    }
  } catch (error) {
    throw asFault(name, error);
  }
  if (found !== entry.crc32)
    throw new ArchiveFault(name, 'its bytes are not those that were packed');
}

function asFault(file: string | null, error: unknown): ArchiveFault {
  if (error instanceof ArchiveFault) return error;
  return new ArchiveFault(file, `it cannot be read as a ZIP archive (${reasonOf(error)})`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

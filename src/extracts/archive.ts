import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** What an archive may be at most. */
export const MOST_ENTRIES = 50_000;
export const MOST_UNPACKED = 64 * 1024 ** 3;

/** Bytes that one packed byte may become; text of the register packs to about a twentieth. */
const MOST_RATIO = 1100;

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
  readonly close: () => void;
};

/** Opens an archive, and refuses one that could hurt: too many files, too much in them, names that lead away. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await opened(path);
  try {
    const entries = await entriesOf(zip);
    return {
      paths: [...entries.keys()],
      read: (name) => contentOf(zip, name, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw asFault(null, error);
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true });
  } catch (error) {
    throw asFault(null, error);
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) {
    throw new ArchiveFault(null, `it has more than ${MOST_ENTRIES} files`);
  }
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    unpacked += entry.uncompressedSize;
    const why = whyNot(entry, unpacked);
    if (why !== null) throw new ArchiveFault(name, why);
    if (entries.has(name)) throw new ArchiveFault(name, 'it is in the archive twice');
    entries.set(name, entry);
  }
  return entries;
}

function whyNot(entry: Entry, unpacked: number): string | null {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return 'it is packed in a way that is not known';
  }
  if (entry.uncompressedSize > MOST_RATIO * Math.max(entry.compressedSize, 64)) {
    return 'it would become far larger than it is';
  }
  return unpacked > MOST_UNPACKED ? 'the files are too large together' : null;
}

async function* contentOf(
  zip: ZipFile,
  name: string,
  entry: Entry | undefined,
): AsyncIterable<Buffer> {
  if (entry === undefined) throw new ArchiveFault(name, 'it is not in the archive');
  let found = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
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
  const reason = error instanceof Error ? error.message : String(error);
  return new ArchiveFault(file, `it cannot be read as a ZIP archive (${reason})`);
}

import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { openPromise } from 'yauzl';
import type { FileLimits } from '../file-limits.js';
import { FileRefused } from '../file-refused.js';
import { checkEntries } from './check-entries.js';

/**
 * An archive somebody made, opened with suspicion: its list of parts is weighed before a byte is unpacked,
 * parts are read one at a time, and archives inside it are never opened.
 */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string, limits: FileLimits): Promise<Archive> {
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(broken);
    try {
      if (zip.entryCount > limits.parts) {
        throw new FileRefused('TOO_MANY_PARTS', {}, { most: String(limits.parts) });
      }
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry()) entries.push(entry);
      checkEntries(entries, limits);
      return new Archive(zip, new Map(entries.map((entry) => [entry.fileName, entry])));
    } catch (error) {
      zip.close();
      return broken(error);
    }
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Bytes of a part, unpacked, as the archive says; what unpacks to more is refused while it is read. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /** A part as it is unpacked. Its checksum is compared at its end. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    let sum = 0;
    try {
      if (entry !== undefined) {
        for await (const chunk of await this.zip.openReadStreamPromise(entry)) {
          sum = crc32(chunk as Buffer, sum);
          yield chunk as Buffer;
        }
      }
    } catch {
      throw new FileRefused('BROKEN_PART', {}, { part: name });
    }
    if (sum !== entry?.crc32) throw new FileRefused('BROKEN_PART', {}, { part: name });
  }

  close(): void {
    this.zip.close();
  }
}

function broken(error: unknown): never {
  throw error instanceof FileRefused ? error : new FileRefused('BROKEN_ARCHIVE');
}

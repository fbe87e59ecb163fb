import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { asDate } from '../as-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { ExtractFile } from './extract-format.js';

/** Every entry carries the same time, so that a file never differs by when it was made. */
const ALWAYS = asDate('1980-01-01' as LocalDate);

/** A file that was written to its end. */
export type WrittenFile = Pick<ExtractFile, 'path' | 'tally'> & {
  /** Bytes, not packed. */
  readonly bytes: number;
  /** SHA-256 of those bytes, hexadecimal. */
  readonly sha256: string;
};

/**
 * Packs files one after another while they are read. Whoever reads slowly makes it wait, and whoever
 * goes away ends it: nothing is held but the pieces under way.
 */
export class ZipStream {
  private readonly zip = new ZipFile();
  /** The packed bytes. */
  readonly output: Readable = this.zip.outputStream as Readable;

  /** Packs one file; answers when its last byte was taken. */
  async add({ path, content, tally }: ExtractFile): Promise<WrittenFile> {
    const digest = createHash('sha256');
    let bytes = 0;
    async function* counted(): AsyncIterable<Buffer> {
      for await (const piece of content) {
        const buffer = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : Buffer.from(piece);
        digest.update(buffer);
        bytes += buffer.length;
        yield buffer;
      }
    }
    const read = Readable.from(counted());
    // Through a stream of bytes: yazl ends on the end of one, and knows nothing of objects.
    const packed = read.pipe(new PassThrough());
    read.on('error', (error) => packed.destroy(error));
    const gone = (): void => void read.destroy(new Gone());
    this.output.once('close', gone);
    this.zip.addReadStream(packed, path, { mtime: ALWAYS, mode: 0o100644, compressionLevel: 6 });
    try {
      await finished(packed, { writable: true, readable: true });
    } finally {
      this.output.off('close', gone);
    }
    return { path, tally, bytes, sha256: digest.digest('hex') };
  }

  /** Ends the archive. */
  end(): void {
    this.zip.end();
  }

  /** Ends it without its end: whoever reads it learns that it is not whole. */
  destroy(error: Error): void {
    this.output.destroy(error);
  }
}

/** Whoever read the archive went away. */
class Gone extends Error {
  constructor() {
    super('Whoever read the archive went away.');
  }
}

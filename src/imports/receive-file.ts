import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FILE_LIMITS } from './reading/file-limits.js';
import { FileRefused } from './reading/file-refused.js';

/** Writes a file that comes in, and answers with its SHA-256; one that is too large is refused on the way. */
export async function receiveFile(content: Readable, path: string): Promise<string> {
  const digest = createHash('sha256');
  let bytes = 0;
  async function* counted(pieces: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > FILE_LIMITS.bytes) {
        throw new FileRefused('FILE_TOO_LARGE', {}, { most: `${FILE_LIMITS.bytes / 1024 ** 2}` });
      }
      digest.update(piece);
      yield piece;
    }
  }
  await pipeline(content, counted, createWriteStream(path, { mode: 0o600 }));
  return digest.digest('hex');
}

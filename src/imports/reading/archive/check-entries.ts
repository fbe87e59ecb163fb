import type { Entry } from 'yauzl';
import type { FileLimits } from '../file-limits.js';
import { FileRefused } from '../file-refused.js';

/** A part smaller than this is no bomb, however well it packs. */
const SMALL = 1024 ** 2;

/** Bytes before the packed bytes of every part, its name apart. */
const LOCAL_HEADER = 30;

/** Throws when the parts of an archive are encrypted, unpack to too much, share bytes or share a name. */
export function checkEntries(entries: readonly Entry[], limits: FileLimits): void {
  let unpacked = 0;
  for (const entry of entries) {
    if (entry.isEncrypted()) throw new FileRefused('ENCRYPTED');
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpacked || isBomb(entry, limits)) {
      throw new FileRefused('UNPACKS_TOO_LARGE', {}, { part: entry.fileName });
    }
  }
  if (new Set(entries.map(({ fileName }) => fileName)).size < entries.length) {
    throw new FileRefused('BROKEN_ARCHIVE');
  }
  checkOverlap(entries);
}

function isBomb({ compressedSize, uncompressedSize }: Entry, { ratio }: FileLimits): boolean {
  return uncompressedSize > SMALL && uncompressedSize > ratio * compressedSize;
}

/** Parts that share packed bytes unpack to far more than the file could hold. */
function checkOverlap(entries: readonly Entry[]): void {
  const inOrder = entries.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const entry of inOrder) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new FileRefused('OVERLAPPING_PARTS');
    end =
      entry.relativeOffsetOfLocalHeader +
      LOCAL_HEADER +
      entry.fileNameRaw.length +
      entry.compressedSize;
  }
}

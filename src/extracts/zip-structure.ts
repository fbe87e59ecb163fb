import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';

/** Path segments of letters, digits, `-`, `_` and `.`, none of which begins with a dot. */
const SAFE = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

const MOST_PATH = 200;

/** Whether a name stays inside, on every system. */
export function isSafePath(path: string): boolean {
  return SAFE.test(path) && path.length <= MOST_PATH;
}

/** Extra fields of a ZIP archive: sizes of more than 4 GB, and the time of the file. */
const KNOWN_FIELDS: readonly number[] = [0x0001, 0x5455];

/** Whether sizes are written in eight bytes. */
function isZip64({ extraFields }: Entry): boolean {
  return extraFields.some(({ id }) => id === 0x0001);
}

/** Whether an entry is a plain file, with nothing beside its bytes: no link, no comment, no strange field. */
export function isPlainFile(entry: Entry): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  const fields = entry.extraFields.reduce((sum, { data }) => sum + 4 + data.length, 0);
  return (
    (kind === 0 || kind === 0o100000) &&
    entry.fileCommentLength === 0 &&
    entry.extraFieldLength === fields &&
    entry.extraFields.every(({ id }) => KNOWN_FIELDS.includes(id))
  );
}

/** Sizes and checksum follow the packed bytes. */
function isSizedAfter({ generalPurposeBitFlag }: Entry): boolean {
  return (generalPurposeBitFlag & 0x8) !== 0;
}

/** What the header before the packed bytes says otherwise than the list of files, if anything. */
export function headerFault(entry: Entry, header: LocalFileHeader): string | null {
  const isLater = isSizedAfter(entry);
  const repeated: readonly (readonly [string, unknown, unknown])[] = [
    ['name', entry.fileNameRaw.toString('latin1'), header.fileName.toString('latin1')],
    ['flags', entry.generalPurposeBitFlag, header.generalPurposeBitFlag],
    ['way of packing', entry.compressionMethod, header.compressionMethod],
    ['time', entry.lastModFileTime, header.lastModFileTime],
    ['day', entry.lastModFileDate, header.lastModFileDate],
    ['checksum', isLater ? 0 : entry.crc32, header.crc32],
    ...(isZip64(entry)
      ? []
      : ([
          ['version', entry.versionNeededToExtract, header.versionNeededToExtract],
          ['packed size', isLater ? 0 : entry.compressedSize, header.compressedSize],
          ['size', isLater ? 0 : entry.uncompressedSize, header.uncompressedSize],
        ] as const)),
  ];
  const differing = repeated.find(([, listed, own]) => listed !== own);
  return differing === undefined ? null : `its header has another ${differing[0]}`;
}

/** Bytes that must follow the packed bytes: sizes and checksum again, or nothing. */
export function descriptorOf(entry: Entry): Buffer {
  if (!isSizedAfter(entry)) return Buffer.alloc(0);
  const { crc32, compressedSize, uncompressedSize } = entry;
  const descriptor = Buffer.alloc(isZip64(entry) ? 24 : 16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc32, 4);
  if (isZip64(entry)) {
    descriptor.writeBigUInt64LE(BigInt(compressedSize), 8);
    descriptor.writeBigUInt64LE(BigInt(uncompressedSize), 16);
  } else {
    descriptor.writeUInt32LE(compressedSize, 8);
    descriptor.writeUInt32LE(uncompressedSize, 12);
  }
  return descriptor;
}

/** Bytes of the end of an archive without a comment. */
export const TAIL = 22;

/** What the end of an archive says otherwise than it is; `tail` are its last bytes. */
export function tailFault({ entryCount, fileSize, comment }: ZipFile, tail: Buffer): string | null {
  if (comment.length > 0) return 'it has a comment';
  const [onDisk, all] = [tail.readUInt16LE(8), tail.readUInt16LE(10)];
  const [size, offset] = [tail.readUInt32LE(12), tail.readUInt32LE(16)];
  if (tail.readUInt16LE(6) !== 0 || onDisk !== all) return 'it says that it is in parts';
  // A large archive says its sizes elsewhere.
  if (all === 0xffff || size === 0xffffffff || offset === 0xffffffff) return null;
  const isOwn = all === entryCount && offset + size + TAIL === fileSize;
  return isOwn ? null : 'its end does not fit what is before it';
}

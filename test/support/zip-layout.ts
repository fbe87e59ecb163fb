import { inflateRawSync } from 'node:zlib';

/** Where an entry of an archive lies, read with nothing but the specification at hand. */
export type ZipEntry = {
  readonly path: string;
  /** Its line in the list at the end. */
  readonly listedAt: number;
  readonly nameLength: number;
  readonly extraLength: number;
  readonly headerAt: number;
  readonly dataAt: number;
  readonly packedSize: number;
};

/** The entries of an archive of less than 4 GB without a comment. */
export function entriesOf(archive: Buffer): readonly ZipEntry[] {
  const end = archive.length - 22;
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  while (at < end) {
    const [nameLength, extraLength] = [
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
    ];
    const headerAt = archive.readUInt32LE(at + 42);
    const before = archive.readUInt16LE(headerAt + 26) + archive.readUInt16LE(headerAt + 28);
    entries.push({
      path: archive.toString('latin1', at + 46, at + 46 + nameLength),
      listedAt: at,
      nameLength,
      extraLength,
      headerAt,
      dataAt: headerAt + 30 + before,
      packedSize: archive.readUInt32LE(at + 20),
    });
    at += 46 + nameLength + extraLength + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The bytes of a packed entry. */
export function bytesOf(archive: Buffer, { dataAt, packedSize }: ZipEntry): Buffer {
  return inflateRawSync(archive.subarray(dataAt, dataAt + packedSize));
}

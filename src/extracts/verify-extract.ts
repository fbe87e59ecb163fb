import { createHash } from 'node:crypto';
import type { AuditEntry } from '../audit/audit-entry.js';
import { sha256 } from '../audit/sha256.js';
import { entryFault } from '../integrity/entry-fault.js';
import { ArchiveFault, openArchive } from './archive.js';
import type { Archive, ArchiveLimits } from './archive.js';
import { archiveLines } from './archive-lines.js';
import { GENERATION, MANIFEST } from './manifest.js';
import { readManifest } from './read-manifest.js';
import type { ReadManifest } from './read-manifest.js';

/** Bytes of the files that an extract tells about itself with. */
const MOST_OWN = 16 * 1024 ** 2;

/** Where an audit trail lies in an extract. */
const TRAILS = ['audit-trail.ndjson', 'native/audit-trail.ndjson'];

/** What is wrong with an extract: which file, if one, and why. */
type ExtractFault = { readonly file: string | null; readonly reason: string };

/** What a check of an extract found. */
export type ExtractChecked = {
  readonly manifest: ReadManifest | null;
  /** What the register's audit chain knows the extract by: `extract <digest>`. */
  readonly manifestSha256: string | null;
  /** Everything that is wrong; nothing when the extract is whole. */
  readonly faults: readonly ExtractFault[];
};

/**
 * Checks an extract without the register: that every file is there and is what the manifest says, that
 * there is no other, and that an audit trail in it is a chain that ends as the manifest says.
 */
export async function verifyExtract(path: string, limits?: ArchiveLimits): Promise<ExtractChecked> {
  try {
    const archive = await openArchive(path, limits);
    try {
      return await checkArchive(archive);
    } finally {
      await archive.close();
    }
  } catch (error) {
    return { manifest: null, manifestSha256: null, faults: [faultOf(error)] };
  }
}

function faultOf(error: unknown): ExtractFault {
  if (error instanceof ArchiveFault) return { file: error.file, reason: error.reason };
  throw error;
}

/** The same for an archive that is open. Throws an `ArchiveFault` when its manifest cannot be read. */
export async function checkArchive(
  archive: Archive,
): Promise<ExtractChecked & { readonly manifest: ReadManifest }> {
  const text = await textOf(archive, MANIFEST);
  const manifestSha256 = sha256(text);
  const manifest = readManifest(text);
  const faults: ExtractFault[] = [];
  const generation = await generationFault(archive, manifestSha256);
  if (generation !== null) faults.push({ file: GENERATION, reason: generation });
  const own = new Set([MANIFEST, GENERATION, ...manifest.files.map((file) => file.path)]);
  for (const name of archive.paths) {
    if (!own.has(name)) faults.push({ file: name, reason: 'the manifest does not tell of it' });
  }
  for (const { path, sha256: wanted, bytes } of manifest.files) {
    const reason = await fileFault(archive, path, { wanted, bytes });
    if (reason !== null) faults.push({ file: path, reason });
  }
  const differing = new Set(faults.map(({ file }) => file));
  for (const file of TRAILS.filter((path) => archive.paths.includes(path))) {
    if (!differing.has(file)) faults.push(...(await trailFaults(archive, file, manifest)));
  }
  return { manifest, manifestSha256, faults };
}

async function textOf(archive: Archive, path: string): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of archive.read(path)) {
    bytes += piece.length;
    if (bytes > MOST_OWN) throw new ArchiveFault(path, 'it is too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function generationFault(archive: Archive, manifestSha256: string): Promise<string | null> {
  try {
    const read = JSON.parse(await textOf(archive, GENERATION)) as { manifestSha256?: unknown };
    return read.manifestSha256 === manifestSha256 ? null : 'it was made for another manifest.json';
  } catch (error) {
    return error instanceof ArchiveFault ? error.reason : 'it is not JSON';
  }
}

async function fileFault(
  archive: Archive,
  path: string,
  { wanted, bytes }: { readonly wanted: string; readonly bytes: number },
): Promise<string | null> {
  const digest = createHash('sha256');
  let found = 0;
  try {
    for await (const piece of archive.read(path)) {
      digest.update(piece);
      found += piece.length;
    }
  } catch (error) {
    return faultOf(error).reason;
  }
  if (found !== bytes) return `it has ${found} bytes, and the manifest says ${bytes}`;
  return digest.digest('hex') === wanted ? null : 'it is not what the manifest has the digest of';
}

async function trailFaults(
  archive: Archive,
  file: string,
  manifest: ReadManifest,
): Promise<readonly ExtractFault[]> {
  try {
    const reason = await trailFault(archive, file, manifest);
    return reason === null ? [] : [{ file, reason }];
  } catch (error) {
    return [faultOf(error)];
  }
}

async function trailFault(
  archive: Archive,
  path: string,
  { head }: ReadManifest,
): Promise<string | null> {
  let last: AuditEntry | null = null;
  for await (const line of archiveLines(archive, path)) {
    const entry = entryOf(line);
    if (entry === null) return `the line after entry ${last?.sequence ?? 0} is no entry`;
    const found = entryFault(last, entry);
    if (found !== null) return found.message;
    last = entry;
  }
  return last?.digest === head?.digest
    ? null
    : 'it does not end with the head that the manifest names';
}

/** A line as an entry, as far as its digest can tell; `null` for one that is none. */
function entryOf(line: string): AuditEntry | null {
  try {
    const { sequence, recordedAt, digest } = JSON.parse(line) as AuditEntry;
    const isEntry = [typeof recordedAt, typeof digest].every((type) => type === 'string');
    return isEntry && Number.isSafeInteger(sequence) ? (JSON.parse(line) as AuditEntry) : null;
  } catch {
    return null;
  }
}

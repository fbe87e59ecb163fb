import { ArchiveFault } from './archive.js';
import type { Archive } from './archive.js';
import { LinesFault, linesOf } from './lines-of.js';

/** The lines of a file in an archive; fails with an `ArchiveFault` that names the file. */
export async function* archiveLines(archive: Archive, path: string): AsyncIterable<string> {
  try {
    yield* linesOf(archive.read(path));
  } catch (error) {
    throw error instanceof LinesFault ? new ArchiveFault(path, error.message) : error;
  }
}

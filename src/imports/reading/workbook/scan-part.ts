import type { Archive } from '../archive/archive.js';
import type { FileLimits } from '../file-limits.js';
import { FileRefused } from '../file-refused.js';
import type { Stopwatch } from '../stopwatch.js';
import type { XmlHandler } from './xml-scanner.js';
import { BrokenXml, XmlScanner } from './xml-scanner.js';

/** A workbook that is being read: its parts, within limits of size and time. */
export type Reading = {
  readonly archive: Archive;
  readonly limits: FileLimits;
  readonly stopwatch: Stopwatch;
};

/** Reads a part and hands on what it says; yields after each piece, so that its reader can keep up. */
export async function* scanned(
  { archive, stopwatch }: Reading,
  part: string,
  handler: XmlHandler,
): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of archive.read(part)) {
      stopwatch.check();
      scanner.write(decoded(decoder, bytes));
      yield;
    }
    scanner.write(decoded(decoder));
    scanner.end();
  } catch (error) {
    throw error instanceof BrokenXml ? new FileRefused('BROKEN_PART', {}, { part }) : error;
  }
}

function decoded(decoder: TextDecoder, bytes?: Buffer): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new BrokenXml();
  }
}

/** Reads a part to its end. What it says is held by the handler, so the part has a limit of its own. */
export async function scanWhole(
  reading: Reading,
  part: string,
  handler: XmlHandler,
): Promise<void> {
  if (reading.archive.sizeOf(part) > reading.limits.held) {
    throw new FileRefused('UNPACKS_TOO_LARGE', {}, { part });
  }
  for await (const _ of scanned(reading, part, handler));
}

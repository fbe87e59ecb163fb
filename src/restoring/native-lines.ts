import { ArchiveFault } from '../extracts/archive.js';
import type { Archive } from '../extracts/archive.js';
import { archiveLines } from '../extracts/archive-lines.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import { factsFault } from './facts-fault.js';
import { isRecordId } from '../domain/register/record-id.js';
import { isInstant } from '../domain/time/instant.js';
import { isLocalDate } from '../domain/time/local-date.js';

/** Lines handed on at once, and characters of them. */
const BATCH = 500;
const MOST_CHARACTERS = 4 * 1024 ** 2;

/** One record as an extract holds it: with the instants it stood between where that is a whole history. */
export type NativeRecord = Omit<Version<FactsByNoun[Noun]>, 'versionId' | 'recorded'> &
  Partial<Pick<Version<FactsByNoun[Noun]>, 'versionId' | 'recorded'>>;

/** The lines of a file of an extract, read as JSON, some at a time; one that is none is named. */
export async function* jsonLines(
  archive: Archive,
  path: string,
): AsyncIterable<readonly unknown[]> {
  let batch: unknown[] = [];
  let [line, characters] = [0, 0];
  for await (const text of archiveLines(archive, path)) {
    line += 1;
    characters += text.length;
    batch.push(parsed(path, line, text));
    if (batch.length === BATCH || characters > MOST_CHARACTERS) {
      yield batch;
      [batch, characters] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}

function parsed(path: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ArchiveFault(path, `line ${line} is not JSON`);
  }
}

/** The records of a noun, some at a time; a line that is no record of it is named. */
export async function* nativeRecords(
  archive: Archive,
  path: string,
  noun: Noun,
): AsyncIterable<readonly NativeRecord[]> {
  let line = 0;
  for await (const batch of jsonLines(archive, path)) {
    for (const each of batch) {
      line += 1;
      const fault = faultOf(each, noun);
      if (fault !== null) throw new ArchiveFault(path, `line ${line} ${fault}`);
    }
    yield batch as readonly NativeRecord[];
  }
}

type Facts = Readonly<Record<string, unknown>>;

function faultOf(value: unknown, noun: Noun): string | null {
  if (!isObject(value)) return 'is no object';
  if (value['noun'] !== noun) return `is no ${noun}`;
  if (!isText(value['id'], isId)) return 'has no id';
  if (!isObject(value['facts'])) return 'has no facts';
  const misfit = factsFault(noun, value['facts']);
  if (misfit !== null) return misfit;
  if (!isPeriod(value['valid'], isLocalDate)) return 'has no days it is valid on';
  if (value['versionId'] === undefined) return null;
  if (!isText(value['versionId'], isId)) return 'has no id of its version';
  return isPeriod(value['recorded'], isInstant) ? null : 'has no instants it stood between';
}

function isId(text: string): boolean {
  return isRecordId(text.toLowerCase());
}

function isObject(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, fits: (text: string) => boolean): boolean {
  return typeof value === 'string' && fits(value);
}

function isPeriod(value: unknown, fits: (text: string) => boolean): boolean {
  if (!isObject(value) || !isText(value['from'], fits) || !isText(value['to'], fits)) return false;
  return String(value['from']) < String(value['to']);
}

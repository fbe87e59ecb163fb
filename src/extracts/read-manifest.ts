import { instant } from '../domain/time/instant.js';
import type { Instant } from '../domain/time/instant.js';
import { localDate } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { RegisterKind } from '../register/register.store.js';
import { ArchiveFault } from './archive.js';
import { MANIFEST } from './manifest.js';

/** What a manifest tells that others rely on. */
export type ReadManifest = {
  readonly rulesVersion: string;
  readonly register: { readonly kind: RegisterKind; readonly timeZone: string };
  readonly moment: { readonly on: LocalDate; readonly knownAt: Instant };
  readonly history: boolean;
  readonly filtered: boolean;
  readonly head: { readonly sequence: number; readonly digest: string } | null;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly rows: number;
  }[];
};

const KINDS: readonly RegisterKind[] = ['PRODUCTION', 'DEMONSTRATION', 'LOAD'];

/** Reads a manifest; throws an `ArchiveFault` that says what does not fit. */
export function readManifest(text: string): ReadManifest {
  try {
    const root = facts(JSON.parse(text));
    if (root['format'] !== 'transfer-register-extract')
      throw new RangeError('it is of another format');
    if (root['version'] !== 1) throw new RangeError('it is of a version that is not known');
    const register = facts(root['register']);
    const moment = facts(root['moment']);
    const kind = KINDS.find((each) => each === register['kind']);
    if (kind === undefined) throw new RangeError('it names no kind of register');
    return {
      rulesVersion: string(root['rulesVersion']),
      register: { kind, timeZone: string(register['timeZone']) },
      moment: {
        on: localDate(string(moment['on'])),
        knownAt: instant(string(moment['knownAt'])),
      },
      history: root['history'] === true,
      filtered: Object.keys(facts(root['filter'])).length > 0,
      head: root['head'] === null ? null : headOf(facts(root['head'])),
      files: list(root['files']).map((file) => fileOf(facts(file))),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArchiveFault(MANIFEST, `it cannot be read: ${reason}`);
  }
}

type Facts = Readonly<Record<string, unknown>>;

function headOf(head: Facts): ReadManifest['head'] {
  return { sequence: count(head['sequence']), digest: string(head['digest']) };
}

function fileOf(file: Facts): ReadManifest['files'][number] {
  return {
    path: string(file['path']),
    bytes: count(file['bytes']),
    sha256: string(file['sha256']),
    rows: count(file['rows']),
  };
}

function facts(value: unknown): Facts {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new RangeError('an object is missing');
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new RangeError('a list is missing');
}

function string(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new RangeError('a text is missing');
}

function count(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new RangeError('a number is missing');
}

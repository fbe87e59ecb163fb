import type { LayoutKind } from '../domain/imports/layouts.js';
import type { Question } from '../domain/imports/problem.js';
import type { Instant } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { RowCounts } from './previewed-row.js';
import type { FileRefused } from './reading/file-refused.js';

/** What a file was recognised as. */
export type ImportKind = LayoutKind | 'CISO_ASSISTANT' | 'NATIVE';

export type ImportState = 'READING' | 'READY' | 'REFUSED' | 'FAILED' | 'PROPOSED';

/** A question that rows wait for. */
export type AskedQuestion = Question & {
  /** Rows that ask it. */
  readonly rows: number;
};

/** A file that somebody brought: what it would change, before anything is changed. */
export type Import = {
  readonly id: string;
  readonly by: string;
  readonly state: ImportState;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** What was recognised by the header; `null` before. */
  readonly kind: ImportKind | null;
  /** The day on which what the file does not date begins, or is different. */
  readonly on: LocalDate;
  /** Of the rows that were looked at so far. */
  readonly counts: RowCounts;
  /** What of the file is not read. */
  readonly ignored: readonly string[];
  /** What rows wait for; answered ones are gone. */
  readonly questions: readonly AskedQuestion[];
  /** Answers given so far. */
  readonly answers: readonly { readonly key: string; readonly answer: string }[];
  readonly refusal: FileRefused | null;
  readonly proposalId: string | null;
  readonly receivedAt: Instant;
  readonly expiresAt: Instant;
};

/** Why something cannot be done with an import. */
export const IMPORT_REFUSALS = [
  'TOO_MANY_IMPORTS',
  'UNKNOWN_IMPORT',
  'NOT_READY',
  'NOTHING_CHANGES',
  'UNKNOWN_QUESTION',
  'UNFIT_ANSWER',
  'UNFIT',
] as const;

export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

export class ImportRefused extends RangeError {
  constructor(
    readonly code: ImportRefusal,
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

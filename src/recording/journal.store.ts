import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';

/** What every row of a journal says: when it was recorded, which is its key, and by whom. */
export type Journalled = { readonly recordedAt: Instant; readonly actor: string };

/** How a column holds its value: as it is, or as JSON. */
type Column = 'PLAIN' | 'JSON';

/**
 * A table whose rows are recorded once, one with an audit entry at most, and never change. The digest of the
 * entry covers the row, `verify` looks at it again, and the history of everything is written out with it.
 */
export type Journal = {
  /** As the digest of the entry names its rows. */
  readonly noun: string;
  readonly table: string;
  /** Its file in the history of everything, without ending. */
  readonly file: string;
  readonly columns: Readonly<Record<string, Column>>;
};

/** A journal of rows of a type: each of its facts has a column. */
export type JournalOf<R extends Journalled> = Journal & {
  readonly columns: { readonly [K in keyof R]-?: Column };
};

/** A row to be recorded; instant and actor are those of the entry. */
export type JournalRow = {
  readonly journal: Journal;
  readonly row: Readonly<Record<string, unknown>>;
};

/** A row for a journal, whose type is that of the journal. */
export function journalRow<R extends Journalled>(
  journal: JournalOf<R>,
  row: Omit<R, keyof Journalled>,
): JournalRow {
  return { journal, row };
}

/** Adds a row. The database refuses to edit or delete it ever after. */
export async function appendToJournal(
  transaction: Transaction,
  { table, columns }: Journal,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  await transaction.insert(table, columnNames({ columns }), [
    Object.entries(columns).map(([name, column]) => written(column, row[name])),
  ]);
}

function written(column: Column, value: unknown): unknown {
  return column === 'JSON' && value !== null ? JSON.stringify(value) : value;
}

/** A row of the table as what it says. */
export function journalledRow<R extends Journalled>(
  { columns }: Journal,
  row: Readonly<Record<string, unknown>>,
): R {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const value = row[snake(name)] ?? null;
      return [name, column === 'JSON' && value !== null ? JSON.parse(value as string) : value];
    }),
  ) as R;
}

/** The next rows recorded later than `after`, up to and with `upTo`, oldest first, at most `most`. */
export async function journalledAfter<R extends Journalled = Journalled>(
  rows: Rows,
  journal: Journal,
  page: { readonly after: Instant; readonly upTo: Instant; readonly most?: number },
): Promise<readonly R[]> {
  const limit = page.most === undefined ? '' : 'LIMIT :most';
  const found = await rows.rows<Readonly<Record<string, unknown>>>(
    `SELECT * FROM ${journal.table} WHERE recorded_at > :after AND recorded_at <= :upTo
     ORDER BY recorded_at ${limit}`,
    page,
  );
  return found.map((row) => journalledRow<R>(journal, row));
}

/** A row as the digest of its entry covers it. */
export function asWritten({ noun }: Journal, row: Journalled): RowWritten {
  return { noun, superseded: [], inserted: [{ versionId: row.recordedAt, ...row }] };
}

type RowWritten = {
  readonly noun: string;
  readonly superseded: readonly [];
  readonly inserted: readonly [Journalled & { readonly versionId: Instant }];
};

/** The columns of a journal as the database names them. */
export function columnNames({ columns }: Pick<Journal, 'columns'>): readonly string[] {
  return Object.keys(columns).map(snake);
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

import type { TableRow } from '../domain/imports/cell.js';
import type { Layout } from '../domain/imports/layouts.js';
import type { Decisions } from '../domain/imports/problem.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** One table of a file. */
export type ImportTable = {
  /** The sheet it stands on; `null` when the file is the table. */
  readonly sheet: string | null;
  readonly layout: Layout;
  readonly rows: AsyncIterable<TableRow>;
};

/** Tables to be looked at, one after another. The same asked again over the same register gives the same. */
export type ImportAsked = {
  readonly tables: readonly ImportTable[];
  readonly decisions: Decisions;
  /** The day on which what the file does not date begins, or is different. */
  readonly on: LocalDate;
  /** The id of a new record, by its name in the file, such as `7 recipient`: the same each time. */
  readonly newId: (name: string) => string;
};

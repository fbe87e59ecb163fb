import type { TableRow } from '../domain/imports/cell.js';
import type { Layout } from '../domain/imports/layouts.js';
import type { Decisions } from '../domain/imports/problem.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** A table to be looked at. The same asked again over the same register gives the same. */
export type ImportAsked = {
  readonly layout: Layout;
  readonly rows: AsyncIterable<TableRow>;
  readonly decisions: Decisions;
  /** The day on which what the file does not date begins, or is different. */
  readonly on: LocalDate;
  /** The id of a new record, by its name in the file, such as `7 recipient`: the same each time. */
  readonly newId: (name: string) => string;
};

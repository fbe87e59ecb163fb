import type { LocalDate } from '../time/local-date.js';

/** What stands in one cell of a table; an empty one is absent. A formula is never computed. */
export type Cell =
  | { readonly text: string }
  | { readonly day: LocalDate }
  | { readonly number: number }
  | { readonly flag: boolean }
  | { readonly formula: string }
  | { readonly error: string };

/** The cells of one row by the key of their column; an empty cell is absent. */
export type Cells = ReadonlyMap<string, Cell>;

/** A row with the number that people see in their own program. */
export type TableRow = { readonly row: number; readonly cells: Cells };

import type { Cell } from '../../domain/imports/cell.js';
import type { FileRefused } from './file-refused.js';

/** A filled row: its number as people see it in their program, and its filled cells by column (`0` is A). */
export type SheetRow = { readonly row: number; readonly cells: ReadonlyMap<number, Cell> };

/** A table in a file: a sheet of a workbook, or the whole of a CSV file. */
export type FoundTable = {
  /** Name of the sheet; `null` in CSV. */
  readonly sheet: string | null;
  /** The sheet is not shown to whoever opens the workbook. */
  readonly isHidden: boolean;
  /** Names of the columns by their place (`0` is A), empty where a column has none; or why there are none. */
  readonly headers: readonly string[] | FileRefused;
};

/** What a file is, by what stands in it and whatever it is called. */
export type FoundFile =
  | { readonly kind: 'CSV' | 'XLSX'; readonly tables: readonly FoundTable[] }
  /** An extract of a register, which is read elsewhere. */
  | { readonly kind: 'EXTRACT' };

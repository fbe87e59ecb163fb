import type { Cell } from './cell.js';

/** A column: its header, how wide in characters, what it is for, and the only values it takes. */
export type SheetColumn = {
  readonly header: string;
  readonly width?: number;
  readonly choices?: readonly string[];
  /** Shown beside the cell while it is filled; at most 255 characters are. */
  readonly help?: string;
};

export type Row = readonly Cell[];

export type Sheet = {
  /** Made safe and unique where it is not. */
  readonly name: string;
  /** Rows above the header, such as a block of contact data. */
  readonly above?: readonly Row[];
  readonly columns: readonly SheetColumn[];
  /** All at once, or in pages that are read while the sheet is written. */
  readonly rows: readonly Row[] | AsyncIterable<readonly Row[]>;
  /** To be read and not sorted: without filters. */
  readonly isProse?: boolean;
  /** Its rows are read after those of all others, so that it can tell what they hold. */
  readonly isSummary?: boolean;
};

import type { FoundTable, SheetRow } from './table.js';

/** An opened file with tables in it. */
export type TableSource = {
  readonly kind: 'CSV' | 'XLSX';
  readonly tables: readonly Omit<FoundTable, 'headers'>[];
  /** All filled rows of a table, its header among them. */
  readonly rows: (sheet: string | null) => AsyncGenerator<SheetRow>;
  readonly close: () => void;
};

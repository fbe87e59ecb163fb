import type { Cell, TableRow } from '../domain/imports/cell.js';
import { LAYOUTS } from '../domain/imports/layouts.js';
import type { Layout } from '../domain/imports/layouts.js';
import { shownCell } from '../domain/imports/reading.js';
import { recogniseLayout } from '../domain/imports/recognise-layout.js';
import { FileRefused } from './reading/file-refused.js';
import { openTable } from './reading/open-table.js';

/** Hears what stood in the cells of a row, in the order of the headers. */
export type HearTexts = (row: number, texts: readonly string[]) => void;

/** A file that was opened and recognised. */
export type OpenedImport = {
  readonly layout: Layout;
  readonly headers: readonly string[];
  /** Headers that are not read. */
  readonly unknown: readonly string[];
  /** Its rows, once. */
  readonly rows: (hear: HearTexts) => AsyncIterable<TableRow>;
  /** How much of it was read, from 0 to 99. */
  readonly percent: () => number;
};

/** Opens a file and recognises by its header what it holds; throws a `FileRefused`. */
export async function openImport(path: string): Promise<OpenedImport> {
  const table = await openTable(path);
  const header = recogniseLayout(table.headers, LAYOUTS);
  if (!('layout' in header)) {
    const { kind, missing, twice } = header;
    const names = (twice.length > 0 ? twice : missing).map(({ labels }) => labels.en).join(', ');
    throw new FileRefused(
      twice.length > 0 ? 'HEADER_TWICE' : 'HEADER_MISSING',
      {},
      { kind, headers: names },
    );
  }
  const { layout, keys, unknown } = header;
  return {
    layout,
    unknown,
    headers: table.headers,
    percent: table.percent,
    rows: async function* rows(hear) {
      for await (const { row, cells } of table.rows) {
        hear(
          row,
          table.headers.map((_, column) => textOf(cells.get(column))),
        );
        const byKey = new Map<string, Cell>();
        for (const [column, cell] of cells) {
          const key = keys[column];
          if (key !== null && key !== undefined) byKey.set(key, cell);
        }
        yield { row, cells: byKey };
      }
    },
  };
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : shownCell(cell);
}

import type { Cell, TableRow } from '../../src/domain/imports/cell.js';
import { LAYOUTS } from '../../src/domain/imports/layouts.js';
import type { Layout, LayoutKind } from '../../src/domain/imports/layouts.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { importIds } from '../../src/imports/import-ids.js';
import { PreviewService } from '../../src/imports/preview.service.js';
import type { Preview } from '../../src/imports/preview.service.js';
import type { PreviewedRow } from '../../src/imports/previewed-row.js';
import { loadLaw } from '../../src/law/law.store.js';
import { auditHead } from '../../src/audit/audit.store.js';
import type { Rows } from '../../src/database/reader.js';
import { LikenessService } from '../../src/recipients/likeness.service.js';
import type { OpenRegister } from './open-register.js';

/** The id of the import, and so the ids of what it adds. */
const IMPORT = '019ab000-0000-7000-8000-000000000001';

/** A cell: text as it stands, or another kind of cell. */
export type Given = string | Cell;

export function layoutOf(kind: LayoutKind): Layout {
  const found = LAYOUTS.find((layout) => layout.kind === kind);
  if (found === undefined) throw new Error(`There is no layout ${kind}.`);
  return found;
}

/** A row of a table: cells by column; an empty text is no cell. */
export function tableRow(row: number, cells: Readonly<Record<string, Given>>): TableRow {
  const entries = Object.entries(cells).filter(([, cell]) => cell !== '');
  return {
    row,
    cells: new Map(
      entries.map(([key, cell]) => [key, typeof cell === 'string' ? { text: cell } : cell]),
    ),
  };
}

type Asked = {
  readonly rows: Iterable<TableRow> | AsyncIterable<TableRow>;
  readonly decisions?: Readonly<Record<string, string>>;
  readonly on?: string;
  readonly importId?: string;
  /** What stands between the preview and the database. */
  readonly through?: (
    reader: OpenRegister['database']['reader'],
  ) => OpenRegister['database']['reader'];
};

export type Previewed = {
  readonly rows: readonly PreviewedRow[];
  readonly counts: Readonly<Record<string, number>>;
};

/** Looks at a table and waits until the last row was looked at. */
export async function previewing(
  { database }: OpenRegister,
  layout: LayoutKind | Layout,
  { rows, decisions = {}, on = '2026-11-25', importId = IMPORT, through = (same) => same }: Asked,
): Promise<Previewed> {
  const head = await auditHead(database.reader as Rows);
  if (head === null) throw new Error('The register is empty.');
  const known = (await loadLaw(database.reader)).at(head.recordedAt);
  const reader = through(database.reader);
  const service = new PreviewService(reader, new LikenessService(reader));
  const preview = service.preview(
    {
      tables: [
        {
          sheet: null,
          layout: typeof layout === 'string' ? layoutOf(layout) : layout,
          rows: asyncly(rows),
        },
      ],
      decisions: new Map(Object.entries(decisions)),
      on: localDate(on),
      newId: importIds(importId),
    },
    known,
  );
  return readToEnd(preview);
}

/** Reads every row of a preview. */
export async function readToEnd({ rows, counts }: Preview): Promise<Previewed> {
  const found: PreviewedRow[] = [];
  for await (const row of rows) found.push(row);
  return { rows: found, counts };
}

/** Items one after another, as a reader gives them. */
export async function* asyncly<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** Problems and questions of a row as text: column, code, and what they name. */
export function toldOf({ problems, questions }: PreviewedRow): readonly string[] {
  return [
    ...problems.map(({ column, code, values }) =>
      [column ?? 'row', code, ...Object.entries(values).map((pair) => pair.join('='))].join(' '),
    ),
    ...questions.map(({ column, key, options }) =>
      [column ?? 'row', `${key}?`, options.join('|')].join(' '),
    ),
  ];
}

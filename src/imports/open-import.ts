import { ArchiveFault, openArchive } from '../extracts/archive.js';
import type { Archive } from '../extracts/archive.js';
import { FILED_NOUNS, NOUN_FILES } from '../extracts/noun-files.js';
import { checkArchive } from '../extracts/verify-extract.js';
import { jsonLines } from '../restoring/native-lines.js';
import type { Cell, TableRow } from '../domain/imports/cell.js';
import { CISO_SHEETS, fromCisoAssistant } from '../domain/imports/ciso-assistant.js';
import type { CisoSheet, CisoWorkbook, NotCarried } from '../domain/imports/ciso-assistant.js';
import { LAYOUTS } from '../domain/imports/layouts.js';
import { shownCell } from '../domain/imports/reading.js';
import { recogniseLayout } from '../domain/imports/recognise-layout.js';
import type { ImportTable } from './import-asked.js';
import type { ImportKind } from './import.js';
import { describeFile } from './reading/describe-file.js';
import { FileRefused } from './reading/file-refused.js';
import { readTable } from './reading/read-table.js';
import type { FoundTable } from './reading/table.js';
import { isOfTemplate } from './templates/template-sheets.js';

/** Hears what stood in the cells of a row, in the order of the headers. */
type HearTexts = (
  place: { readonly sheet: string | null; readonly row: number },
  texts: readonly string[],
) => void;

/** A file that was opened and recognised. */
export type OpenedImport = {
  readonly kind: ImportKind;
  /** The headers of its table; none where it holds several, or records. */
  readonly headers: readonly string[];
  /** What is not read: headers, sheets, and what another program has that the register has not. */
  readonly ignored: readonly string[];
  readonly content:
    | { readonly tables: (hear: HearTexts) => readonly ImportTable[] }
    | { readonly lines: AsyncIterable<unknown> };
};

/** Opens a file and recognises by what stands in it what it holds; throws a `FileRefused`. */
export async function openImport(path: string): Promise<OpenedImport> {
  const found = await describeFile(path);
  if (found.kind === 'EXTRACT') return openExtract(path);
  const { tables } = found;
  if (tables.some(({ sheet }) => sheet === CISO_SHEETS[0])) return openCiso(path, tables);
  return openTables(path, tables);
}

/** Every visible table whose header fits a layout; where none does, what the first one lacks. */
function openTables(path: string, tables: readonly FoundTable[]): OpenedImport {
  const visible = tables.filter(({ isHidden }) => !isHidden);
  const recognised = visible.flatMap(({ sheet, headers }) => {
    if (isOfTemplate(sheet) || headers instanceof FileRefused) return [];
    const header = recogniseLayout(headers, LAYOUTS);
    return 'layout' in header ? [{ sheet, headers, ...header }] : [];
  });
  const [first] = recognised;
  if (first === undefined) throw refusalOf(visible);
  const left = visible.filter(({ sheet }) => !recognised.some((table) => table.sheet === sheet));
  return {
    kind: first.layout.kind,
    headers: recognised.length === 1 ? first.headers : [],
    ignored: [
      ...recognised.flatMap(({ unknown }) => unknown),
      ...left.flatMap(({ sheet }) => sheet ?? []),
    ],
    content: {
      tables: (hear) =>
        recognised.map(({ sheet, headers, layout, keys }) => ({
          sheet: recognised.length === 1 ? null : sheet,
          layout,
          rows: rowsOf(path, { sheet, headers, keys }, (place, texts) =>
            hear(recognised.length === 1 ? { ...place, sheet: null } : place, texts),
          ),
        })),
    },
  };
}

/** Why nothing was recognised: the fault of the first table, or the columns it lacks or has twice. */
function refusalOf([table]: readonly FoundTable[]): FileRefused {
  if (table === undefined) return new FileRefused('NO_SHEET');
  const { headers, sheet } = table;
  if (headers instanceof FileRefused) return headers;
  const place = sheet === null ? {} : { sheet };
  const header = recogniseLayout(headers, LAYOUTS);
  if ('layout' in header) return new FileRefused('HEADER_MISSING', place);
  const { kind, missing, twice } = header;
  const columns = (twice.length > 0 ? twice : missing).map(({ labels }) => labels.en).join(', ');
  const code = twice.length > 0 ? 'COLUMN_TWICE' : 'COLUMNS_MISSING';
  return new FileRefused(code, place, { kind, columns });
}

type Read = {
  readonly sheet: string | null;
  readonly headers: readonly string[];
  readonly keys: readonly (string | null)[];
};

async function* rowsOf(
  path: string,
  { sheet, headers, keys }: Read,
  hear: HearTexts,
): AsyncIterable<TableRow> {
  for await (const { row, cells } of readTable(path, sheet)) {
    const texts = headers.map((_, column) => textOf(cells.get(column)));
    hear({ sheet, row }, texts);
    const byKey = new Map<string, Cell>();
    for (const [column, cell] of cells) {
      const key = keys[column];
      if (key !== null && key !== undefined) byKey.set(key, cell);
    }
    yield { row, cells: byKey };
  }
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : shownCell(cell);
}

/** The workbook of another program, held whole: its sheets name each other. */
async function openCiso(path: string, tables: readonly FoundTable[]): Promise<OpenedImport> {
  const sheets = new Map<CisoSheet, readonly TableRow[]>();
  for (const sheet of CISO_SHEETS) {
    const found = tables.find((table) => table.sheet === sheet);
    sheets.set(sheet, found === undefined ? [] : await rowsByHeader(path, found));
  }
  const workbook = Object.fromEntries(sheets) as CisoWorkbook;
  const { tables: own, notCarried } = fromCisoAssistant(workbook);
  return {
    kind: 'CISO_ASSISTANT',
    headers: [],
    ignored: notCarried.map(toldOf),
    content: {
      tables: () => own.map(({ sheet, layout, rows }) => ({ sheet, layout, rows: oneByOne(rows) })),
    },
  };
}

function toldOf({ sheet, column, count }: NotCarried): string {
  return `${column === null ? sheet : `${sheet}: ${column}`} (${count})`;
}

async function rowsByHeader(
  path: string,
  { sheet, headers }: FoundTable,
): Promise<readonly TableRow[]> {
  if (headers instanceof FileRefused) throw headers;
  const rows: TableRow[] = [];
  for await (const { row, cells } of readTable(path, sheet)) {
    const byHeader = [...cells].map(([column, cell]) => [headers[column] ?? '', cell] as const);
    rows.push({ row, cells: new Map(byHeader) });
  }
  return rows;
}

async function* oneByOne<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}

/** An extract of our own, of a moment: one that is not whole is refused, as is a whole history. */
async function openExtract(path: string): Promise<OpenedImport> {
  const archive = await openArchive(path).catch(notWhole);
  try {
    const { manifest, faults } = await checkArchive(archive).catch(notWhole);
    const [fault] = faults;
    if (fault !== undefined) notWhole(new ArchiveFault(fault.file, fault.reason));
    if (manifest.history) throw new FileRefused('EXTRACT_IS_HISTORY');
    const files = FILED_NOUNS.map((noun) => `native/${NOUN_FILES[noun]}.ndjson`);
    const held = files.filter((file) => archive.paths.includes(file));
    if (held.length === 0) throw new FileRefused('EXTRACT_NOT_NATIVE');
    const lines = recordsIn(archive, held);
    return { kind: 'NATIVE', headers: [], ignored: [], content: { lines } };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function* recordsIn(archive: Archive, files: readonly string[]): AsyncIterable<unknown> {
  try {
    for (const file of files) for await (const some of jsonLines(archive, file)) yield* some;
  } catch (error) {
    notWhole(error);
  } finally {
    await archive.close();
  }
}

function notWhole(error: unknown): never {
  if (!(error instanceof ArchiveFault)) throw error;
  throw new FileRefused('EXTRACT_NOT_WHOLE', {}, { file: error.file ?? 'manifest.json' });
}

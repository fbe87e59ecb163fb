import { BYTE_ORDER_MARK, csvLines } from '../../../spreadsheets/csv-lines.js';
import type { Cell } from '../../../spreadsheets/cell.js';
import type { SheetColumn } from '../../../spreadsheets/sheet.js';
import { workbookPieces } from '../../../spreadsheets/workbook.js';
import { INVENTORY_WORDS } from '../../../words/inventory-words.js';
import type { InventoryColumn } from '../../../words/inventory-words.js';
import { aboutSheet, legendSheet } from '../../about-sheets.js';
import type { ExtractFile, ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { Wording } from '../../wording.js';
import { INVENTORY_CELLS } from './inventory-cells.js';
import { inventoryRows } from './inventory-page.js';

const COLUMNS = Object.keys(INVENTORY_WORDS) as InventoryColumn[];

/** Columns that hold more than a name. */
const WIDE: ReadonlySet<InventoryColumn> = new Set([
  'flowId',
  'purposes',
  'dataCategories',
  'tool',
  'toolParties',
  'fallbacks',
  'onward',
  'why',
  'missing',
]);

/** The auditor's sheet, of any size: a row for each flow and each law it is under. */
export const inventoryCsv: ExtractFormatter = {
  format: 'INVENTORY_CSV',
  mostFlows: null,
  notExpressed: ['OTHER_DAYS', 'EVERY_RULE'],
  files: async function* files(source): AsyncIterable<ExtractFile> {
    const tally = new FileTally();
    yield { path: 'transfer-inventory.csv', content: csv(source, tally), tally };
  },
};

/** Each takes a row for each of three laws at most, and a sheet holds 1,048,576 rows. */
const MOST_FLOWS = 300_000;

/** The same as a workbook. */
export const inventoryXlsx: ExtractFormatter = {
  format: 'INVENTORY_XLSX',
  mostFlows: MOST_FLOWS,
  notExpressed: ['OTHER_DAYS', 'EVERY_RULE'],
  files: async function* files(source): AsyncIterable<ExtractFile> {
    const tally = new FileTally();
    yield { path: 'transfer-inventory.xlsx', content: xlsx(source, tally), tally };
  },
};

async function* csv(source: ExtractSource, tally: FileTally): AsyncIterable<string> {
  const { language } = source.request;
  yield BYTE_ORDER_MARK + csvLines([COLUMNS.map((column) => INVENTORY_WORDS[column][language])]);
  for await (const rows of cells(source, tally)) yield csvLines(rows);
}

async function* xlsx(source: ExtractSource, tally: FileTally): AsyncIterable<Uint8Array> {
  const { language, moment } = source.request;
  const columns = COLUMNS.map((column): SheetColumn => ({
    header: INVENTORY_WORDS[column][language],
    width: WIDE.has(column) ? 40 : 18,
  }));
  const about = aboutSheet(source, tally);
  const table = { name: TABLE[language], columns, rows: cells(source, tally) };
  const sheets = [about, table, legendSheet(language)];
  yield* workbookPieces(sheets, { title: about.name, day: moment.on });
}

const TABLE = { nl: 'Doorgiften', en: 'Transfers', fr: 'Transferts', de: 'Übermittlungen' };

async function* cells(
  source: ExtractSource,
  tally: FileTally,
): AsyncIterable<readonly (readonly Cell[])[]> {
  const wording = new Wording(source.opened, source.request.language);
  for await (const page of source.flows()) {
    const rows = await inventoryRows(source, page);
    tally.row(rows.length);
    yield rows.map((row) => COLUMNS.map((column) => INVENTORY_CELLS[column](row, wording)));
  }
  const { matching, all } = await source.flowTotals();
  tally.leaveOut('NOT_MATCHING_FILTER', all - matching);
  tally.leaveOut('NOT_ON_THE_DAY', (await source.counts('dataFlow')).otherDays);
}

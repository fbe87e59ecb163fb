import { asDate } from '../as-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { mightRun } from './cell.js';
import type { Cell } from './cell.js';
import { columnLetters } from './column-letters.js';
import type { Row, Sheet, SheetColumn } from './sheet.js';
import { STYLES } from './workbook-parts.js';
import { xmlText } from './xml-text.js';

/** Rows of a sheet, its header among them: the format knows no more. */
const MOST_ROWS = 1_048_576;

/** UTF-16 units of a cell; what is longer ends in an ellipsis. */
const MOST_TEXT = 32_767;

/** Characters of the help beside a cell. */
const MOST_HELP = 255;

/** Rows below the header that choices and help reach at least. */
const VALIDATED_ROWS = 5000;

/** Rows made into text at once: between two pieces others have their turn. */
const PIECE = 100;

/** Spreadsheets count days right from here on; earlier ones are shown as text. */
const FIRST_DAY = '1900-03-01';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet in pieces, a hundred rows each. */
export async function* worksheetXml(
  { above = [], columns, rows, isProse = false }: Sheet,
  choices: ReadonlyMap<SheetColumn, string>,
): AsyncIterable<string> {
  const header = above.length + 1;
  let last = 0;
  const written = (row: Row, style: number): string => {
    last += 1;
    if (last > MOST_ROWS) throw new RangeError(`A sheet holds ${MOST_ROWS} rows at most.`);
    return rowXml(row, last, style);
  };
  yield headXml(columns, header);
  yield above.map((row) => written(row, STYLES.text)).join('');
  yield written(
    columns.map((column) => column.header),
    STYLES.header,
  );
  for await (const piece of pieces(rows)) {
    yield piece.map((row) => written(row, STYLES.text)).join('');
  }
  yield '</sheetData>';
  const reach = `${columnLetters(Math.max(0, columns.length - 1))}${last}`;
  if (!isProse && last > header) yield `<autoFilter ref="A${header}:${reach}"/>`;
  yield validationsXml(columns, choices, {
    from: header + 1,
    to: Math.max(last, header + VALIDATED_ROWS),
  });
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';
}

function headXml(columns: readonly SheetColumn[], header: number): string {
  const widths = columns.map(
    ({ width = 20 }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>`;
}

async function* pieces(rows: Sheet['rows']): AsyncIterable<readonly Row[]> {
  const pages = Symbol.asyncIterator in rows ? rows : [rows];
  for await (const page of pages) {
    for (let from = 0; from < page.length; from += PIECE) yield page.slice(from, from + PIECE);
  }
}

function rowXml(row: Row, number: number, style: number): string {
  let cells = '';
  row.forEach((cell, index) => {
    if (cell !== null && cell !== '')
      cells += cellXml(cell, `${columnLetters(index)}${number}`, style);
  });
  return `<row r="${number}">${cells}</row>`;
}

function cellXml(cell: NonNullable<Cell>, place: string, style: number): string {
  if (typeof cell === 'object') return dayXml(cell.day, place);
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  }
  return textXml(String(cell), place, style);
}

function dayXml(day: LocalDate, place: string): string {
  if (day < FIRST_DAY) return textXml(day, place, STYLES.text);
  const serial = asDate(day).getTime() / 86_400_000 + 25_569;
  return `<c r="${place}" s="${STYLES.day}"><v>${serial}</v></c>`;
}

/** Text that might run stays text also when somebody opens the cell to change it. */
function textXml(text: string, place: string, style: number): string {
  const kept = style === STYLES.text && mightRun(text) ? STYLES.quoted : style;
  return `<c r="${place}" s="${kept}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(text))}</t></is></c>`;
}

function fitting(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  return `${text.slice(0, MOST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function validationsXml(
  columns: readonly SheetColumn[],
  choices: ReadonlyMap<SheetColumn, string>,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const each = columns.flatMap((column, index) => {
    const list = choices.get(column);
    if (list === undefined && column.help === undefined) return [];
    const range = `sqref="${columnLetters(index)}${from}:${columnLetters(index)}${Math.min(to, MOST_ROWS)}"`;
    const help =
      column.help === undefined
        ? ''
        : ` showInputMessage="1" prompt="${xmlText(column.help.slice(0, MOST_HELP))}"`;
    return list === undefined
      ? [`<dataValidation allowBlank="1"${help} ${range}/>`]
      : [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${help} ${range}><formula1>${xmlText(list)}</formula1></dataValidation>`,
        ];
  });
  return each.length === 0
    ? ''
    : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

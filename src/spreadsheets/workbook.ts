import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { asDate } from '../as-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Cell } from './cell.js';
import { columnLetters } from './column-letters.js';

/** A column: its header, how wide in characters, what it is for, and the only values it takes. */
export type SheetColumn = {
  readonly header: string;
  readonly width?: number;
  /** Long text goes on over several lines. */
  readonly wrap?: boolean;
  readonly choices?: readonly string[];
  /** Shown beside the cell while it is filled; 255 characters at most. */
  readonly help?: string;
};

export type Sheet = {
  /** Shortened to 31 characters, without `[]:*?/\`, and made one of its kind. */
  readonly name: string;
  /** Rows above the header, such as a block of contact data. */
  readonly above?: readonly (readonly Cell[])[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Rows below the header that choices and help reach. */
const VALIDATED_ROWS = 5000;

/** Characters of one cell, and of choices that stand in the rule itself. */
const MOST_CELL = 32_767;
const MOST_INLINE = 255;

/** Where lists of choices stand that are too long for the rule; hidden. */
const CHOICES = 'choices';

/**
 * A workbook of sheets with a frozen header, filters, real days and text that is never run. The same
 * sheets give the same bytes; `day` is said to be the day it was made. Held in memory whole.
 */
export async function workbook(
  sheets: readonly Sheet[],
  { title, day }: { readonly title: string; readonly day: LocalDate },
): Promise<Uint8Array> {
  const made = asDate(day);
  const names = namesOf(sheets);
  const long: (readonly string[])[] = [];
  const written = sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? '', long));
  return writeXlsx({
    properties: { title, created: made, modified: made },
    sheets: long.length === 0 ? written : [...written, choicesSheet(long)],
  });
}

function namesOf(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>([CHOICES]);
  return sheets.map(({ name }) => {
    const plain = name
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/^'|'$/g, ' ')
      .trim();
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? '' : ` (${count})`;
      const found = `${plain.slice(0, 31 - end.length)}${end}`;
      if (!taken.has(found.toLowerCase())) {
        taken.add(found.toLowerCase());
        return found;
      }
    }
  });
}

function sheetOf(
  { above = [], columns, rows }: Sheet,
  name: string,
  long: (readonly string[])[],
): WriteSheet {
  const header = above.length;
  const last = columnLetters(columns.length - 1);
  const table = [...above, columns.map((column) => column.header), ...rows];
  return {
    name,
    columns: columns.map(({ width = 20 }) => ({ width })),
    rows: table.map((row) => row.map(value)),
    cells: styles(table, columns, header),
    freezePane: { rows: header + 1 },
    ...(rows.length > 0 && {
      autoFilter: { range: `A${header + 1}:${last}${header + 1 + rows.length}` },
    }),
    dataValidations: columns.flatMap((column, index) =>
      validation(column, columnLetters(index), { header, long }),
    ),
  };
}

function value(cell: Cell): CellValue {
  if (typeof cell === 'string') return printable(cell);
  return cell !== null && typeof cell === 'object' ? asDate(cell.day) : cell;
}

/** What XML cannot hold shows as a character that stands for it; what is too long is cut, and says so. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the ones that are not allowed
  const allowed = text.replaceAll(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
    '\uFFFD',
  );
  return allowed.length <= MOST_CELL ? allowed : `${allowed.slice(0, MOST_CELL - 1)}…`;
}

/** A day shows as a day whatever the column holds else; the header stands out; long text may wrap. */
function styles(
  table: readonly (readonly Cell[])[],
  columns: readonly SheetColumn[],
  header: number,
): NonNullable<WriteSheet['cells']> {
  const found: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) {
      const isDay = cell !== null && typeof cell === 'object';
      const wraps = row > header && columns[column]?.wrap === true;
      if (row === header) found.set(`${row},${column}`, { style: HEADER });
      else if (isDay || wraps) {
        const style = { ...(isDay && DAY), ...(wraps && WRAPPED) };
        found.set(`${row},${column}`, { style });
      }
    }
  }
  return found;
}

const WRAPPED = { alignment: { wrapText: true, vertical: 'top' } } as const;
const DAY = { numFmt: 'yyyy-mm-dd' } as const;
const HEADER = { font: { bold: true }, ...WRAPPED } as const;

type Validated = { readonly header: number; readonly long: (readonly string[])[] };

function validation(
  { choices, help }: SheetColumn,
  letter: string,
  { header, long }: Validated,
): DataValidation[] {
  if (choices === undefined && help === undefined) return [];
  const range = `${letter}${header + 2}:${letter}${header + 1 + VALIDATED_ROWS}`;
  return [
    {
      ...(choices === undefined
        ? { type: 'custom' as const, formula1: 'TRUE' }
        : { type: 'list' as const, showErrorMessage: true, ...listOf(choices, long) }),
      range,
      allowBlank: true,
      ...(help !== undefined && {
        showInputMessage: true,
        inputMessage: help.slice(0, MOST_INLINE),
      }),
    },
  ];
}

/** In the rule itself, or a column of the hidden sheet where it is long or holds commas. */
function listOf(
  choices: readonly string[],
  long: (readonly string[])[],
): Pick<DataValidation, 'values' | 'formula1'> {
  const isShort = choices.join(',').length <= MOST_INLINE;
  if (isShort && choices.every((choice) => !/[,"]/.test(choice))) return { values: [...choices] };
  long.push(choices);
  const letter = columnLetters(long.length - 1);
  return { formula1: `${CHOICES}!$${letter}$1:$${letter}$${choices.length}` };
}

function choicesSheet(long: readonly (readonly string[])[]): WriteSheet {
  const length = Math.max(...long.map((choices) => choices.length));
  const rows = Array.from({ length }, (_, row) =>
    long.map((choices) => value(choices[row] ?? null)),
  );
  return { name: CHOICES, rows, hidden: true };
}

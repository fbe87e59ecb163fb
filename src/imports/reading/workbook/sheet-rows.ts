import type { Cell } from '../../../domain/imports/cell.js';
import { columnLetters, columnOf } from '../../../spreadsheets/column-letters.js';
import type { FileLimits } from '../file-limits.js';
import { GRID } from '../file-limits.js';
import { FileRefused } from '../file-refused.js';
import type { SheetRow } from '../table.js';
import type { CellContext } from './cell-reader.js';
import { CellReader } from './cell-reader.js';
import type { Reading } from './scan-part.js';
import { scanned } from './scan-part.js';
import { attributesIn, BrokenXml } from './xml-scanner.js';

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** The filled rows of a sheet, in their order. Holds one piece of the sheet at a time. */
export async function* sheetRows(
  reading: Reading,
  part: string,
  context: CellContext,
): AsyncGenerator<SheetRow> {
  const collector = new RowCollector(reading.limits, new CellReader(context, reading.limits.cell));
  for await (const _ of scanned(reading, part, collector)) yield* collector.taken();
  yield* collector.taken();
}

/** Puts rows together out of the elements of a sheet. */
class RowCollector {
  private rows: SheetRow[] = [];
  private isInData = false;
  private isInRow = false;
  private row = 0;
  private column = -1;
  private cells = new Map<number, Cell>();

  constructor(
    private readonly limits: FileLimits,
    private readonly reader: CellReader,
  ) {}

  taken(): readonly SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  readonly open = (element: string, written: string): void => {
    if (element === 'sheetData') this.isInData = true;
    else if (!this.isInData) return;
    else if (element === 'row') this.beginRow(attributesIn(written).get('r'));
    else if (element === 'c') this.beginCell(attributesIn(written));
    else this.reader.open(element);
  };

  readonly text = (text: string): void => {
    if (this.isInData && !this.reader.text(text)) throw this.tooLong();
  };

  readonly close = (element: string): void => {
    if (element === 'sheetData') this.isInData = false;
    else if (!this.isInData) return;
    else if (element === 'row') this.endRow();
    else if (element === 'c') this.endCell();
    else this.reader.close(element);
  };

  private beginRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.row || row > GRID.rows) throw new BrokenXml();
    if (this.isInRow) throw new BrokenXml();
    this.isInRow = true;
    this.row = row;
    this.column = -1;
  }

  private beginCell(attributes: ReadonlyMap<string, string>): void {
    const address = attributes.get('r');
    const [, letters, row] = ADDRESS.exec(address ?? '') ?? [];
    if (!this.isInRow) throw new BrokenXml();
    if (address !== undefined && Number(row) !== this.row) throw new BrokenXml();
    this.column = letters === undefined ? this.column + 1 : columnOf(letters);
    if (this.column >= GRID.columns || this.cells.has(this.column)) throw new BrokenXml();
    this.reader.begin(attributes.get('t') ?? 'n', Number(attributes.get('s') ?? 0));
  }

  private endCell(): void {
    const cell = this.reader.end();
    if (cell === 'TOO_LONG') throw this.tooLong();
    if (cell === 'BROKEN') throw new BrokenXml();
    if (cell === null) return;
    const { columns } = this.limits;
    if (this.column >= columns) throw this.refused('TOO_MANY_COLUMNS', columns);
    this.cells.set(this.column, cell);
  }

  private endRow(): void {
    this.isInRow = false;
    if (this.cells.size > 0) this.rows.push({ row: this.row, cells: this.cells });
    this.cells = new Map();
  }

  private tooLong(): FileRefused {
    return this.refused('CELL_TOO_LONG', this.limits.cell);
  }

  private refused(code: 'CELL_TOO_LONG' | 'TOO_MANY_COLUMNS', most: number): FileRefused {
    const place = { row: this.row, column: columnLetters(this.column) };
    return new FileRefused(code, place, { most: String(most) });
  }
}

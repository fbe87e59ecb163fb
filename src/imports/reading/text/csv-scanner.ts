import type { Cell } from '../../../domain/imports/cell.js';
import { columnLetters } from '../../../spreadsheets/column-letters.js';
import type { FileLimits } from '../file-limits.js';
import { GRID } from '../file-limits.js';
import { FileRefused } from '../file-refused.js';
import type { FilePlace, FileRefusalCode } from '../file-refused.js';
import type { SheetRow } from '../table.js';

export type Delimiter = ',' | ';' | '\t';

/** Where a cell ends that is not in quotes; a quote inside it is a character like any other. */
const PLAIN_ENDS = { ',': /[,\r\n]/g, ';': /[;\r\n]/g, '\t': /[\t\r\n]/g } as const;

/**
 * Rows of CSV (RFC 4180) out of pieces of text, cut anywhere. A line ends with CR, LF or both, whatever
 * the line before it ended with. No cell grows past its limit, closed or not.
 */
export class CsvScanner {
  /** The row that is being read, as a spreadsheet would number it. */
  row = 1;
  private cells = new Map<number, Cell>();
  private column = 0;
  private cell = '';
  private state: 'BEFORE' | 'PLAIN' | 'QUOTED' | 'AFTER_QUOTE' = 'BEFORE';
  private isAfterReturn = false;

  constructor(
    private readonly delimiter: Delimiter,
    private readonly limits: Pick<FileLimits, 'cell' | 'columns'>,
  ) {}

  /** The rows that end in this piece. */
  *write(text: string): Generator<SheetRow> {
    let at = 0;
    while (at < text.length) {
      const next = text[at];
      if (this.isAfterReturn && next === '\n') {
        this.isAfterReturn = false;
        at += 1;
      } else if (this.state === 'QUOTED') {
        at = this.quoted(text, at);
      } else if (this.state === 'BEFORE' && next === '"') {
        this.state = 'QUOTED';
        this.isAfterReturn = false;
        at += 1;
      } else if (this.state === 'AFTER_QUOTE' && next === '"') {
        this.take('"');
        this.state = 'QUOTED';
        at += 1;
      } else {
        const end = this.plain(text, at);
        if (end < text.length) yield* this.ended(text[end]);
        at = end + 1;
      }
    }
  }

  /** The last row, where no line end follows it. */
  *end(): Generator<SheetRow> {
    if (this.state === 'QUOTED') throw this.refused('UNCLOSED_QUOTE');
    this.endCell();
    yield* this.endRow();
  }

  /** Where the cell stands that is being read. */
  get place(): FilePlace {
    return { row: this.row, column: columnLetters(this.column) };
  }

  private quoted(text: string, at: number): number {
    const quote = text.indexOf('"', at);
    this.take(text.slice(at, quote === -1 ? text.length : quote));
    if (quote === -1) return text.length;
    this.state = 'AFTER_QUOTE';
    return quote + 1;
  }

  private plain(text: string, at: number): number {
    const ends = PLAIN_ENDS[this.delimiter];
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    if (end > at) {
      if (this.state === 'AFTER_QUOTE') throw this.refused('STRAY_QUOTE');
      this.state = 'PLAIN';
      this.take(text.slice(at, end));
    }
    return end;
  }

  private *ended(by: string | undefined): Generator<SheetRow> {
    this.endCell();
    this.isAfterReturn = by === '\r';
    if (by !== this.delimiter) yield* this.endRow();
  }

  private take(text: string): void {
    if (this.cell.length + text.length > this.limits.cell) {
      throw this.refused('CELL_TOO_LONG', { most: String(this.limits.cell) });
    }
    this.cell += text;
  }

  private endCell(): void {
    if (this.cell.includes('\0')) throw this.refused('NUL_CHARACTER');
    const isFilled = this.cell.trim() !== '';
    const most = isFilled ? this.limits.columns : GRID.columns;
    if (this.column >= most) {
      throw this.refused('TOO_MANY_COLUMNS', { most: String(this.limits.columns) });
    }
    if (isFilled) this.cells.set(this.column, { text: this.cell });
    this.column += 1;
    this.cell = '';
    this.state = 'BEFORE';
  }

  private *endRow(): Generator<SheetRow> {
    const { row, cells } = this;
    this.cells = new Map();
    this.column = 0;
    this.row += 1;
    if (cells.size > 0) yield { row, cells };
  }

  private refused(code: FileRefusalCode, values: Readonly<Record<string, string>> = {}) {
    return new FileRefused(code, this.place, values);
  }
}

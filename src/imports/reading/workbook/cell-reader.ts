import type { Cell } from '../../../domain/imports/cell.js';
import { serialDay, writtenDay } from './serial-day.js';
import { TextCollector, unescaped } from './text-collector.js';

/** What cells refer to, and how their workbook counts days. */
export type CellContext = {
  readonly strings: readonly (string | null)[];
  readonly dayStyles: ReadonlySet<number>;
  readonly is1904: boolean;
};

/** Reads one cell of a sheet after the other, out of the elements inside it. */
export class CellReader {
  private type = 'n';
  private style = 0;
  private value = '';
  private formula: string | null = null;
  private within: 'value' | 'formula' | 'inline' | null = null;
  private readonly inline: TextCollector;

  constructor(
    private readonly context: CellContext,
    private readonly most: number,
  ) {
    this.inline = new TextCollector(most);
  }

  begin(type: string, style: number): void {
    this.type = type;
    this.style = style;
    this.value = '';
    this.formula = null;
    this.within = null;
    this.inline.begin();
  }

  open(element: string): void {
    if (element === 'v') this.within = 'value';
    else if (element === 'f') {
      this.within = 'formula';
      this.formula = '';
    } else if (element === 'is') this.within = 'inline';
    else if (this.within === 'inline') this.inline.open(element);
  }

  /** Takes a piece of text; `false` when that makes the cell longer than it may be. */
  text(text: string): boolean {
    if (this.within === 'value') this.value += text;
    else if (this.within === 'formula') this.formula += text;
    else if (this.within === 'inline') this.inline.text(text);
    return this.value.length <= this.most && (this.formula ?? '').length <= this.most;
  }

  close(element: string): void {
    if (element === 'v' || element === 'f' || element === 'is') this.within = null;
    else if (this.within === 'inline') this.inline.close(element);
  }

  /** The cell; `null` when people see nothing in it. What a formula once came to is not looked at. */
  end(): Cell | null | 'TOO_LONG' | 'BROKEN' {
    if (this.formula !== null) return { formula: this.formula };
    if (this.type === 'inlineStr') return textCell(this.inline.end());
    if (this.value === '') return null;
    switch (this.type) {
      case 's':
        return this.sharedText();
      case 'str':
        return textCell(unescaped(this.value));
      case 'b':
        return { flag: this.value === '1' || this.value === 'true' };
      case 'e':
        return { error: this.value };
      case 'd':
        return writtenDay(this.value);
      default:
        return this.number();
    }
  }

  private sharedText(): Cell | null | 'TOO_LONG' | 'BROKEN' {
    const text = this.context.strings[Number(this.value)];
    return text === undefined ? 'BROKEN' : textCell(text);
  }

  private number(): Cell | 'BROKEN' {
    const number = Number(this.value);
    if (this.value.trim() === '' || !Number.isFinite(number)) return 'BROKEN';
    return this.context.dayStyles.has(this.style)
      ? serialDay(number, this.context.is1904)
      : { number };
  }
}

function textCell(text: string | null): Cell | null | 'TOO_LONG' {
  if (text === null) return 'TOO_LONG';
  return text.trim() === '' ? null : { text };
}

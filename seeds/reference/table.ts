import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { LawProvenance, Provenance } from '../../src/domain/register/provenance.js';
import { addDays, isLocalDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';

const SOURCE_KINDS = ['SOURCED', 'RECALLED'] as const;
const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;

/** One line of a table. It refuses what it cannot read, and names file, row and column. */
export class Row {
  constructor(
    private readonly place: string,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  optional(column: string): string | null {
    const cell = this.cells[column];
    if (cell === undefined) throw new Error(`${this.place} has no column ${column}.`);
    return cell === '' ? null : cell;
  }

  text(column: string): string {
    return this.optional(column) ?? this.refuse(column, 'is empty');
  }

  optionalDay(column: string): LocalDate | null {
    const text = this.optional(column);
    if (text === null || isLocalDate(text)) return text;
    return this.refuse(column, 'is not a day');
  }

  day(column: string): LocalDate {
    return this.optionalDay(column) ?? this.refuse(column, 'is empty');
  }

  /** The day after the last day the cell gives: tables count inclusively, periods do not. */
  optionalDayAfter(column: string): LocalDate | null {
    const last = this.optionalDay(column);
    return last === null ? null : addDays(last, 1);
  }

  words(column: string): readonly string[] {
    return this.optional(column)?.split(' ') ?? [];
  }

  oneOf<T extends string>(column: string, choices: readonly T[]): T {
    const text = this.text(column);
    return (
      choices.find((choice) => choice === text) ??
      this.refuse(column, `is none of ${choices.join(', ')}`)
    );
  }

  provenance(): Provenance {
    return {
      sourceKind: this.oneOf('source_kind', SOURCE_KINDS),
      source: this.text('source'),
      confidence: this.oneOf('confidence', CONFIDENCES),
    };
  }

  lawProvenance(): LawProvenance {
    return { ...this.provenance(), checkedOn: this.optionalDay('checked_on') };
  }

  private refuse(column: string, complaint: string): never {
    throw new Error(
      `${this.place}: ${column} ${complaint} (${JSON.stringify(this.cells[column])}).`,
    );
  }
}

/** The lines of a table that lies beside this file. */
export function readTable(file: string): readonly Row[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const lines: Record<string, string>[] = parse(text, { columns: true, skip_empty_lines: true });
  return lines.map((cells, index) => new Row(`${file}, row ${index + 1}`, cells));
}

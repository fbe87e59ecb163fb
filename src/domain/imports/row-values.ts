import { FOREVER } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';

/** What the cells of one row say, by column; an empty cell is absent. Recipients are ids. */
export type Values = ReadonlyMap<string, Value>;

export type Value = string | boolean | readonly string[];

export function textIn(values: Values, column: string): string | undefined {
  return values.get(column) as string | undefined;
}

export function dayIn(values: Values, column: string): LocalDate | null {
  return (values.get(column) ?? null) as LocalDate | null;
}

/** A last day; `9999-12-31` is how programs write that there is none. */
export function lastDayIn(values: Values, column: string): LocalDate | null {
  const last = dayIn(values, column);
  return last === FOREVER ? null : last;
}

export function flagIn(values: Values, column: string): boolean | undefined {
  return values.get(column) as boolean | undefined;
}

export function listIn(values: Values, column: string): readonly string[] | undefined {
  return values.get(column) as readonly string[] | undefined;
}

/** The one recipient a cell names. */
export function recipientIn(values: Values, column: string): string | undefined {
  return listIn(values, column)?.[0];
}

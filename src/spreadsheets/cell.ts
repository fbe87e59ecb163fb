import type { LocalDate } from '../domain/time/local-date.js';

/** A value of a cell: text, a number, a day, or nothing. */
export type Cell = string | number | { readonly day: LocalDate } | null;

/** What a spreadsheet may take for the beginning of a formula, or lose at the beginning of a cell. */
const RUNS = /^(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/** Text that no spreadsheet runs: what it might take for a formula begins with an apostrophe. */
export function neutralised(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

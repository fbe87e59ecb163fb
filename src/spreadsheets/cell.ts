import type { LocalDate } from '../domain/time/local-date.js';

/** A value of a cell: text, a number, a day, or nothing. */
export type Cell = string | number | { readonly day: LocalDate } | null;

/**
 * What a spreadsheet may take for a formula: its first sign, also in full width and behind spaces, which
 * some programs pass over; and any control character at the beginning.
 */
const RUNS = /^(\p{Cc}|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** Whether a spreadsheet might run a text instead of showing it. */
export function mightRun(text: string): boolean {
  return RUNS.test(text);
}

/** Text that no spreadsheet runs: what it might take for a formula begins with an apostrophe. */
export function neutralised(text: string): string {
  return mightRun(text) ? `'${text}` : text;
}

import type { Cell } from './cell.js';
import type { Problem, Question } from './problem.js';

/** What a cell says: a value, nothing, why it cannot be read, or what a person must say first. */
export type Reading<V> =
  | { readonly value: V }
  | { readonly absent: true }
  | { readonly problem: Pick<Problem, 'code' | 'values'> }
  | { readonly question: Pick<Question, 'key' | 'code' | 'options'> };

/** Nothing stands there. */
export const ABSENT = { absent: true } as const;

export function refusedCell(
  code: Problem['code'],
  values: Problem['values'] = {},
): Extract<Reading<never>, { problem: unknown }> {
  return { problem: { code, values } };
}

/** What stands in a cell, as people see it. */
export function wholeCell(cell: Cell): string {
  const [shown] = Object.values(cell);
  return String(shown);
}

/** The same, shortened for a message. */
export function shownCell(cell: Cell): string {
  return wholeCell(cell).slice(0, MOST_SHOWN);
}

const MOST_SHOWN = 100;

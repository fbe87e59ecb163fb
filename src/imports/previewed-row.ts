import type { FieldDifference } from '../domain/history/field-differences.js';
import type { Problem, Question } from '../domain/imports/problem.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';

export const ROW_STATUSES = ['ADD', 'CHANGE', 'UNCHANGED', 'REJECTED', 'WAITING'] as const;

export type RowStatus = (typeof ROW_STATUSES)[number];

/** What would become of one row. */
export type PreviewedRow = {
  /** The sheet it stands on; `null` when the file is the table. */
  readonly sheet: string | null;
  /** Its number as people see it. */
  readonly row: number;
  readonly status: RowStatus;
  /** Whom or what it is about, for people. */
  readonly label: string;
  /** Facts of a record that is there and would be others. */
  readonly differences: readonly FieldDifference[];
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  /** What to propose; nothing for a row that is rejected, waits, or changes nothing. */
  readonly commands: readonly ProposedCommand[];
};

/** How many rows there are of each status. */
export type RowCounts = Readonly<Record<RowStatus, number>>;

export const NO_ROWS: RowCounts = { ADD: 0, CHANGE: 0, UNCHANGED: 0, REJECTED: 0, WAITING: 0 };

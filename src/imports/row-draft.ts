import type { FieldDifference } from '../domain/history/field-differences.js';
import type { Cells } from '../domain/imports/cell.js';
import type { Intent } from '../domain/imports/intent.js';
import type { Problem, Question } from '../domain/imports/problem.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import type { PreviewedRow, RowStatus } from './previewed-row.js';
import type { RowSeen } from './rows-seen.js';

/** One row on its way from cells to commands. */
export type RowDraft = {
  readonly row: number;
  readonly label: string;
  readonly cells: Cells;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  readonly commands: readonly ProposedCommand[];
  readonly differences: readonly FieldDifference[];
  /** What it says of a record that is still to be looked for, and the id it gives for it. */
  readonly open: { readonly intent: Intent; readonly id: string | null } | null;
  /** The recipient it is about, where rows below may name it. */
  readonly seen: RowSeen | null;
};

/** A row of which nothing is known yet but what stands in it. */
export function emptyDraft(row: number, label: string, cells: Cells): RowDraft {
  const nothing = { problems: [], questions: [], commands: [], differences: [] };
  return { row, label, cells, ...nothing, open: null, seen: null };
}

/** What a row comes to. One with a problem or a question changes nothing. */
export function previewed(draft: RowDraft, sheet: string | null): PreviewedRow {
  const { row, label, problems, questions, differences } = draft;
  const status = statusOf(draft);
  const stands = status === 'REJECTED' || status === 'WAITING';
  return {
    sheet,
    row,
    status,
    label,
    differences: stands ? [] : differences,
    problems,
    questions,
    commands: stands ? [] : draft.commands,
  };
}

function statusOf({ problems, questions, commands }: RowDraft): RowStatus {
  if (problems.length > 0) return 'REJECTED';
  if (questions.length > 0) return 'WAITING';
  if (commands.some(({ kind }) => kind === 'RECORD')) return 'ADD';
  return commands.length > 0 ? 'CHANGE' : 'UNCHANGED';
}

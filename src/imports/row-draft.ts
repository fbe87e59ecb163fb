import type { FieldDifference } from '../domain/history/field-differences.js';
import type { Cells } from '../domain/imports/cell.js';
import type { Intent } from '../domain/imports/intent.js';
import type { LayoutKind } from '../domain/imports/layouts.js';
import type { Problem, Question } from '../domain/imports/problem.js';
import { shownCell } from '../domain/imports/reading.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import type { PreviewedRow, RowStatus } from './previewed-row.js';
import type { RowSeen } from './rows-seen.js';

/** One row on its way from cells to commands. */
export type RowDraft = {
  readonly row: number;
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

/** Columns that say, for people, what a row is about. */
const LABELS: Readonly<Record<LayoutKind, readonly string[]>> = {
  RECIPIENTS: ['legalName'],
  PROVIDERS_WITH_FLOWS: ['legalName'],
  SAFEGUARDS: ['title'],
  STANDINGS: ['recipient', 'scheme'],
  AGREEMENTS: ['processor'],
};

/** What a row comes to. One with a problem or a question changes nothing. */
export function previewed(draft: RowDraft, kind: LayoutKind): PreviewedRow {
  const { row, cells, problems, questions, differences } = draft;
  const label = LABELS[kind].flatMap((column) => {
    const cell = cells.get(column);
    return cell === undefined ? [] : [shownCell(cell)];
  });
  const status = statusOf(draft);
  const stands = status === 'REJECTED' || status === 'WAITING';
  return {
    row,
    status,
    label: label.join(' · '),
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

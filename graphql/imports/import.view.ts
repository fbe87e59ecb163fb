import type { Import } from '../../src/imports/import.js';
import type { KeptRow } from '../../src/imports/row-files.js';
import type { ImportRowType, ImportType } from './import.type.js';

/** An import as the API shows it. */
export function importView({ counts, questions, refusal, ...about }: Import): ImportType {
  const { ADD, CHANGE, UNCHANGED, REJECTED, WAITING } = counts;
  return {
    ...about,
    counts: {
      add: ADD,
      change: CHANGE,
      unchanged: UNCHANGED,
      rejected: REJECTED,
      waiting: WAITING,
    },
    questions: questions.map((question) => ({ ...question, question })),
    refusal: refusal && {
      refusal,
      code: refusal.code,
      sheet: refusal.place.sheet ?? null,
      row: refusal.place.row ?? null,
      column: refusal.place.column ?? null,
    },
    rejectedUrl: `/imports/${about.id}/rejected`,
  };
}

/** A row with the names of the records it names. */
export function importRowView(kept: KeptRow, names: ReadonlyMap<string, string>): ImportRowType {
  const { sheet, row, status, label, problems } = kept;
  return {
    kept,
    names,
    sheet,
    row,
    status,
    label,
    problems: problems.map((problem) => ({ ...problem, problem })),
  };
}

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

/** A row with what the words need that say it. */
export function importRowView(
  kept: KeptRow,
  words: Pick<ImportRowType, 'names' | 'terms'>,
): ImportRowType {
  const { sheet, row, status, label, problems } = kept;
  return {
    kept,
    ...words,
    sheet,
    row,
    status,
    label,
    problems: problems.map((problem) => ({ ...problem, problem })),
  };
}

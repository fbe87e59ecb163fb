import type { Row, Sheet, SheetColumn } from './sheet.js';
import { columnLetters } from './column-letters.js';

/** What a list written into a column may hold: longer ones are referred to. */
const MOST_WRITTEN = 255;

/** What ends a value of a written list, or would be lost at its ends. */
const UNWRITABLE = /[,"\r\n]|^\s|\s$/;

/** The lists that columns choose from: where each is found, and the hidden sheet of those that are long. */
export type ChoiceLists = {
  /** As a formula, by column. */
  readonly formulas: ReadonlyMap<SheetColumn, string>;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly Row[];
};

/** `sheetName` is the name of the hidden sheet. */
export function choiceLists(sheets: readonly Sheet[], sheetName: string): ChoiceLists {
  const formulas = new Map<SheetColumn, string>();
  const lists: (readonly string[])[] = [];
  const columns: SheetColumn[] = [];
  for (const column of sheets.flatMap((sheet) => sheet.columns)) {
    const { choices = [] } = column;
    if (choices.length === 0) continue;
    const written = choices.join(',');
    if (written.length <= MOST_WRITTEN && !choices.some((choice) => UNWRITABLE.test(choice))) {
      formulas.set(column, `"${written}"`);
      continue;
    }
    const letter = columnLetters(lists.length);
    formulas.set(
      column,
      `'${sheetName.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${choices.length + 1}`,
    );
    lists.push(choices);
    columns.push({ header: column.header });
  }
  const deepest = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length: deepest }, (_, index) =>
    lists.map((list) => list[index] ?? null),
  );
  return { formulas, columns, rows };
}

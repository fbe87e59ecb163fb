import { MOST_ACCOUNT, MOST_NAME } from '../register/limits.js';
import type { Cell, Cells } from './cell.js';
import type { Layout, LayoutColumn } from './layout.js';
import { partsOf } from './parts-of.js';
import type { Decisions, Problem, Question } from './problem.js';
import { readChoice, readFlag } from './read-choice.js';
import type { Countries } from './read-country.js';
import { readCountry } from './read-country.js';
import { readDay } from './read-day.js';
import { readTerms } from './read-terms.js';
import type { Vocabulary } from './read-terms.js';
import { readText } from './read-text.js';
import { shownCell } from './reading.js';
import type { Reading } from './reading.js';
import type { Value, Values } from './row-values.js';

/** What cells are read by. */
export type ReadingContext = {
  readonly countries: Countries;
  readonly vocabulary: Vocabulary;
  readonly decisions: Decisions;
};

/** A row as read: values, recipients it names that are still to be looked up, and what stands in the way. */
export type ReadRow = {
  readonly values: Values;
  /** Names, numbers or ids by column. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
};

/** Reads every cell of a row by its column. Says everything that is wrong at once. */
export function readRow(cells: Cells, { columns }: Layout, context: ReadingContext): ReadRow {
  const values = new Map<string, Value>();
  const mentions = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  const questions: Question[] = [];
  for (const column of columns) {
    const { key, type, required } = column;
    const cell = cells.get(key) ?? decided(column, context.decisions);
    const place = { column: key, value: cell === undefined ? null : shownCell(cell) };
    const read = readCell(cell, column, context);
    if ('problem' in read) problems.push({ ...place, ...read.problem });
    else if ('question' in read) questions.push({ ...place, ...read.question });
    else if ('absent' in read) {
      const { askedAs: code } = column;
      if (code !== undefined) questions.push({ ...place, key: code, code, options: [] });
      else if (required) problems.push({ ...place, code: 'VALUE_REQUIRED', values: {} });
    } else if (type === 'RECIPIENT') mentions.set(key, mentioned(read.value, column));
    else values.set(key, read.value);
  }
  return { values, mentions, problems, questions };
}

/** What a person said for the whole file, where the cell of a row is empty. */
function decided({ askedAs }: LayoutColumn, decisions: Decisions): Cell | undefined {
  const said = askedAs === undefined ? undefined : decisions.get(askedAs);
  return said === undefined ? undefined : { text: said };
}

function readCell(
  cell: Cell | undefined,
  { type, limit = { most: MOST_NAME }, choices = [], terms, several }: LayoutColumn,
  { countries, vocabulary, decisions }: ReadingContext,
): Reading<Value> {
  if (type === 'DAY') return readDay(cell, decisions);
  if (type === 'FLAG') return readFlag(cell);
  if (type === 'CHOICE') return readChoice(cell, choices);
  if (type === 'COUNTRY') return readCountry(cell, countries, decisions);
  if (terms !== undefined) return readTerms(cell, terms, vocabulary);
  return readText(cell, several ? { most: MOST_ACCOUNT, severalLines: true } : limit);
}

function mentioned(value: Value, { several }: LayoutColumn): readonly string[] {
  return several ? partsOf(String(value), /[;\n]/) : [String(value)];
}

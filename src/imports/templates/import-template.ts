import { CHOICE_LABELS } from '../../domain/imports/choice-labels.js';
import type { InTwoLanguages, LayoutColumn } from '../../domain/imports/layout.js';
import { LAYOUTS } from '../../domain/imports/layouts.js';
import { MOST_NAME } from '../../domain/register/limits.js';
import { localDate } from '../../domain/time/local-date.js';
import type { Cell } from '../../spreadsheets/cell.js';
import type { Sheet, SheetColumn } from '../../spreadsheets/sheet.js';
import { workbook } from '../../spreadsheets/workbook.js';
import { filled } from '../../words/filled.js';
import {
  ACCEPTED,
  HELP_HEADERS,
  NO,
  TEMPLATE_NOTES,
  TEMPLATE_TITLES,
  YES,
} from '../../words/imports/template-words.js';
import { SECOND_EXAMPLES } from './second-examples.js';
import type { TemplateKind } from './template-sheets.js';
import { TEMPLATE_SHEETS } from './template-sheets.js';

/** Languages in which people write spreadsheets here. */
export type TemplateLanguage = keyof InTwoLanguages;

/** The day on which templates last changed: until then they are the same bytes. */
const CHANGED = localDate('2026-11-24');

/**
 * A workbook to fill in: a sheet for the data with drop-downs, two examples on a sheet of their own, which is never
 * read, and what each column means.
 */
export function importTemplate(
  kind: TemplateKind,
  language: TemplateLanguage,
): Promise<Uint8Array> {
  const columns = LAYOUTS.find((layout) => layout.kind === kind)?.columns ?? [];
  const title = TEMPLATE_TITLES[kind][language];
  const table = columns.map((column) => sheetColumn(column, language));
  return workbook(
    [
      { name: TEMPLATE_SHEETS.data[language], columns: table, rows: [] },
      {
        name: TEMPLATE_SHEETS.examples[language],
        columns: table,
        rows: examplesOf(kind, columns, language),
      },
      helpSheet(title, columns, language),
    ],
    { title, day: CHANGED },
  );
}

function helpSheet(
  title: string,
  columns: readonly LayoutColumn[],
  language: TemplateLanguage,
): Sheet {
  const { column, required, help, accepted, example, article } = HELP_HEADERS;
  return {
    name: TEMPLATE_SHEETS.help[language],
    isProse: true,
    above: [[title], ...TEMPLATE_NOTES.map((note) => [note[language]]), []],
    columns: [
      { header: column[language], width: 30 },
      { header: required[language], width: 11 },
      { header: help[language], width: 50 },
      { header: accepted[language], width: 50 },
      { header: example[language], width: 30 },
      { header: article[language], width: 30 },
    ],
    rows: columns.map((each) => [
      each.labels[language],
      (each.required ? YES : NO)[language],
      each.help[language],
      acceptedBy(each, language),
      exampleCell(each, each.example, language),
      each.article ?? null,
    ]),
  };
}

function acceptedBy(column: LayoutColumn, language: TemplateLanguage): string {
  const { type, limit = { most: MOST_NAME } } = column;
  const values = { most: String(limit.most), choices: choicesOf(column, language).join(' · ') };
  return filled(ACCEPTED[type][language], (name) => values[name as keyof typeof values]);
}

function sheetColumn(column: LayoutColumn, language: TemplateLanguage): SheetColumn {
  const choices = choicesOf(column, language);
  const header = column.labels[language];
  return {
    header,
    width: Math.max(header.length + 4, 16),
    help: column.help[language],
    ...(choices.length > 0 && { choices }),
  };
}

/** What the drop-down of a column offers; nothing where anything may be written. */
function choicesOf(
  { type, choices = [] }: LayoutColumn,
  language: TemplateLanguage,
): readonly string[] {
  if (type === 'FLAG') return [YES[language], NO[language]];
  return choices.map((choice) => labelOf(choice, language));
}

/** One with every column filled that has an example, and one with the least. */
function examplesOf(
  kind: TemplateKind,
  columns: readonly LayoutColumn[],
  language: TemplateLanguage,
): readonly (readonly Cell[])[] {
  const second = SECOND_EXAMPLES[kind];
  return [
    columns.map((column) => exampleCell(column, column.example, language)),
    columns.map((column) => {
      const least = column.required ? column.example : '';
      return exampleCell(column, second[column.key] ?? least, language);
    }),
  ];
}

function exampleCell({ type }: LayoutColumn, example: string, language: TemplateLanguage): Cell {
  if (example === '') return null;
  if (type === 'DAY') return { day: localDate(example) };
  if (type === 'FLAG') return (example === YES.en ? YES : NO)[language];
  return type === 'CHOICE' ? labelOf(example, language) : example;
}

function labelOf(choice: string, language: TemplateLanguage): string {
  return CHOICE_LABELS[choice]?.[language] ?? choice;
}

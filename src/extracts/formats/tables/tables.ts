import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import type { Held } from '../../../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../../../domain/register/change.js';
import { BYTE_ORDER_MARK, csvLines } from '../../../spreadsheets/csv-lines.js';
import type { Cell } from '../../../spreadsheets/cell.js';
import { workbook } from '../../../spreadsheets/workbook.js';
import type { Sheet } from '../../../spreadsheets/workbook.js';
import { nounInWords } from '../../../words/noun-in-words.js';
import { aboutSheet, legendSheet } from '../../about-sheets.js';
import type { ExtractFile, ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { FILED_NOUNS, NOUN_FILES } from '../../noun-files.js';
import { Wording } from '../../wording.js';
import { COVERAGE_COLUMNS } from './coverage-columns.js';
import { columnsOfNoun, recipientsNamed } from './table-columns.js';
import type { Manner, Names } from './table-columns.js';

/** Rows of one sheet, and of a file that is held in memory. */
export const MOST_ON_SHEET = 20_000;

/** The register as tables for programs: a file for each noun, of any size. */
export const csvTables: ExtractFormatter = {
  format: 'CSV',
  mostFlows: null,
  notExpressed: ['OTHER_DAYS', 'NESTED', 'CONTACTS'],
  files: async function* files(source): AsyncIterable<ExtractFile> {
    for (const noun of FILED_NOUNS) {
      const tally = new FileTally();
      yield { path: `csv/${NOUN_FILES[noun]}.csv`, content: csv(source, noun, tally), tally };
    }
  },
};

/** The register as a workbook for people: a sheet for each noun. */
export const xlsxTables: ExtractFormatter = {
  format: 'XLSX',
  mostFlows: MOST_ON_SHEET,
  mostRecords: MOST_ON_SHEET,
  notExpressed: ['OTHER_DAYS', 'NESTED', 'CONTACTS'],
  files: async function* files(source): AsyncIterable<ExtractFile> {
    const tally = new FileTally();
    yield { path: 'register.xlsx', content: xlsx(source, tally), tally };
  },
};

async function* csv(source: ExtractSource, noun: Noun, tally: FileTally): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + csvLines([keysOf(noun)]);
  for await (const rows of rowsOf(source, noun, { tally, forPeople: false })) yield csvLines(rows);
}

async function* xlsx(source: ExtractSource, tally: FileTally): AsyncIterable<Uint8Array> {
  const { language, moment } = source.request;
  const sheets: Sheet[] = [];
  for (const noun of FILED_NOUNS) {
    const rows: (readonly Cell[])[] = [];
    for await (const page of rowsOf(source, noun, { tally, forPeople: true })) rows.push(...page);
    const columns = labelsOf(noun, source).map((header, index) => ({
      header,
      width: widthOf(header, rows, index),
    }));
    sheets.push({ name: nounInWords(noun, language), columns, rows });
  }
  const about = aboutSheet(source, tally);
  yield workbook([about, ...sheets, legendSheet(language)], { title: about.name, day: moment.on });
}

/** As wide as the first rows need, within reason. */
function widthOf(header: string, rows: readonly (readonly Cell[])[], index: number): number {
  const lengths = rows.slice(0, 50).map((row) => {
    const cell = row[index];
    return typeof cell === 'string' ? cell.length : 10;
  });
  return Math.min(60, Math.max(12, header.length + 2, ...lengths));
}

function keysOf(noun: Noun): readonly string[] {
  const own = columnsOfNoun(noun).map(({ key }) => key);
  return noun === 'dataFlow' ? [...own, ...COVERAGE_COLUMNS.map(({ key }) => key)] : own;
}

function labelsOf(noun: Noun, { request: { language } }: ExtractSource): readonly string[] {
  const own = columnsOfNoun(noun).map(({ label }) => label(language));
  const answers = COVERAGE_COLUMNS.map(({ label }) => label(language));
  return noun === 'dataFlow' ? [...own, ...answers] : own;
}

type Told = { readonly tally: FileTally; readonly forPeople: boolean };

type Rows = AsyncIterable<readonly (readonly Cell[])[]>;

async function* rowsOf(source: ExtractSource, noun: Noun, { tally, forPeople }: Told): Rows {
  const wording = new Wording(source.opened, source.request.language);
  const manner = { wording, forPeople };
  if (noun === 'dataFlow') {
    for await (const page of source.flows()) {
      tally.row(page.length);
      yield flowRows(page, manner);
    }
    const { matching, all } = await source.flowTotals();
    tally.leaveOut('NOT_MATCHING_FILTER', all - matching);
  } else {
    for await (const page of source.records(noun)) {
      tally.row(page.length);
      yield await recordRows(source, noun, page, manner);
    }
  }
  tally.leaveOut('NOT_ON_THE_DAY', (await source.counts(noun)).otherDays);
}

function flowRows(page: readonly DataFlow[], manner: Manner): readonly (readonly Cell[])[] {
  const columns = columnsOfNoun('dataFlow');
  return page.map((dataFlow) => {
    const { flow, exporter, recipient } = dataFlow;
    const names: Names = (id) => {
      const facts = (id === flow.facts.exporterId ? exporter : recipient)?.facts;
      return manner.wording.name(facts?.legalName, facts?.invented);
    };
    return [
      ...columns.map(({ cell }) => cell(flow, names, manner)),
      ...COVERAGE_COLUMNS.map(({ cell }) => cell(dataFlow, manner)),
    ];
  });
}

async function recordRows<N extends Noun>(
  source: ExtractSource,
  noun: N,
  page: readonly Held<FactsByNoun[N]>[],
  manner: Manner,
): Promise<readonly (readonly Cell[])[]> {
  const columns = columnsOfNoun(noun);
  const recipients = await source.recipients([
    ...recipientsNamed(noun, page),
    ...partiesNamed(page),
  ]);
  const names: Names = (id) => {
    const facts = recipients.get(id)?.facts;
    return manner.wording.name(facts?.legalName, facts?.invented);
  };
  return page.map((record) => columns.map(({ cell }) => cell(record, names, manner)));
}

function partiesNamed(page: readonly Held<FactsByNoun[Noun]>[]): readonly string[] {
  return page.flatMap(({ facts }) =>
    'parties' in facts ? facts.parties.map(({ recipientId }) => recipientId) : [],
  );
}

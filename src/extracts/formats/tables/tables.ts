import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import type { Held } from '../../../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../../../domain/register/change.js';
import { BYTE_ORDER_MARK, csvLines } from '../../../spreadsheets/csv-lines.js';
import type { Row, Sheet } from '../../../spreadsheets/sheet.js';
import { workbookPieces } from '../../../spreadsheets/workbook.js';
import type { Language } from '../../../words/language.js';
import { nounInWords } from '../../../words/noun-in-words.js';
import { aboutSheet, legendSheet } from '../../about-sheets.js';
import type { ExtractFile, ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { FILED_NOUNS, NOUN_FILES } from '../../noun-files.js';
import { Wording } from '../../wording.js';
import { COVERAGE_COLUMNS } from './coverage-columns.js';
import { namesOnPage } from './names-on-page.js';
import { columnsOfNoun } from './table-columns.js';
import type { Manner } from './table-columns.js';

/** Records of one noun: a sheet holds 1,048,576 rows. */
const MOST_ON_SHEET = 1_000_000;

/** The register as tables for programs: a file for each noun, of any size. */
export const csvTables: ExtractFormatter = {
  format: 'CSV',
  mostFlows: null,
  notExpressed: ['OTHER_DAYS', 'NESTED', 'EMPTY_CELLS', 'CONTACTS'],
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
  const counted = FILED_NOUNS.map((noun) => ({
    noun,
    name: nounInWords(noun, language),
    tally: new FileTally(),
  }));
  const sheets = counted.map(({ noun, name, tally: own }): Sheet => {
    async function* rows(): Rows {
      yield* rowsOf(source, noun, { tally: own, forPeople: true });
      tally.add(own);
    }
    return { name, columns: headersOf(noun, language), rows: rows() };
  });
  const about = aboutSheet(source, tally, counted);
  const all = [about, ...sheets, legendSheet(language)];
  yield* workbookPieces(all, { title: about.name, day: moment.on });
}

function keysOf(noun: Noun): readonly string[] {
  const own = columnsOfNoun(noun).map(({ key }) => key);
  return noun === 'dataFlow' ? [...own, ...COVERAGE_COLUMNS.map(({ key }) => key)] : own;
}

function headersOf(noun: Noun, language: Language): Sheet['columns'] {
  const own = columnsOfNoun(noun).map(({ label, width }) => ({ header: label(language), width }));
  const answers = COVERAGE_COLUMNS.map(({ label }) => ({ header: label(language), width: 24 }));
  return noun === 'dataFlow' ? [...own, ...answers] : own;
}

type Told = { readonly tally: FileTally; readonly forPeople: boolean };

type Rows = AsyncIterable<readonly Row[]>;

async function* rowsOf(source: ExtractSource, noun: Noun, { tally, forPeople }: Told): Rows {
  const manner = { wording: new Wording(source.opened, source.request.language), forPeople };
  if (noun === 'dataFlow') {
    for await (const page of source.flows()) {
      tally.row(page.length);
      yield await flowRows(source, page, manner);
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

async function flowRows(
  source: ExtractSource,
  page: readonly DataFlow[],
  manner: Manner,
): Promise<readonly Row[]> {
  const flows = page.map(({ flow }) => flow);
  const facts = await recordRows(source, 'dataFlow', flows, manner);
  return page.map((dataFlow, index) => [
    ...(facts[index] ?? []),
    ...COVERAGE_COLUMNS.map(({ cell }) => cell(dataFlow, manner)),
  ]);
}

async function recordRows<N extends Noun>(
  source: ExtractSource,
  noun: N,
  page: readonly Held<FactsByNoun[N]>[],
  manner: Manner,
): Promise<readonly Row[]> {
  const columns = columnsOfNoun(noun);
  const facts = page.map((record) => record.facts);
  const names = await namesOnPage(source, facts, manner.wording);
  return page.map((record) => columns.map(({ cell }) => cell(record, names, manner)));
}

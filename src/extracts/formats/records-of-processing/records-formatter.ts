import type { LocalDate } from '../../../domain/time/local-date.js';
import { csvLines, BYTE_ORDER_MARK } from '../../../spreadsheets/csv-lines.js';
import { workbook } from '../../../spreadsheets/workbook.js';
import type { Sheet } from '../../../spreadsheets/sheet.js';
import type { FormLanguage } from '../../../words/record-of-processing-words.js';
import type { ExtractFile, ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { fileNames } from '../../file-names.js';
import { gatherRecords } from './gather-records.js';
import type { Gathered } from './gather-records.js';
import type { ProcessingRecord, RecordEntry } from './processing-record.js';
import { papersOf } from './record-papers.js';
import { RecordSaying } from './record-saying.js';

/** Entries are held in memory until their workbook is written. */
const MOST_FLOWS = 50_000;

/** Some entries of a record, as a form shows them. */
export type FormPage = {
  readonly source: ExtractSource;
  readonly saying: RecordSaying;
  readonly controllerId: string;
  readonly entries: readonly RecordEntry[];
  /** How many entries of the record came in files before this one. */
  readonly before: number;
};

export type Form = Pick<ExtractFormatter, 'format' | 'notExpressed'> & {
  readonly folder: string;
  readonly language: FormLanguage;
  readonly title: string;
  /** Further entries go into a further file. */
  readonly mostEntries: number;
  readonly sheets: (page: FormPage) => readonly Sheet[];
};

/**
 * One workbook for each controller in the form of an authority, and a table that says in which record
 * each flow stands.
 */
export function recordsFormatter(form: Form): ExtractFormatter {
  return {
    format: form.format,
    mostFlows: MOST_FLOWS,
    notExpressed: form.notExpressed,
    files: async function* (source) {
      const gathered = await gatherRecords(source);
      const paths = await pathsOf(source, form, gathered.records);
      for (const record of gathered.records) {
        const name = paths.get(record.controllerId) ?? record.controllerId;
        for (let before = 0; before < record.entries.length; before += form.mostEntries) {
          yield recordFile(source, form, record, { name, before });
        }
      }
      yield flowsFile(source, form, gathered, paths);
    },
  };
}

/** Where the record of each controller lies, without the ending. */
async function pathsOf(
  source: ExtractSource,
  { folder }: Form,
  records: readonly ProcessingRecord[],
): Promise<ReadonlyMap<string, string>> {
  const ids = records.map(({ controllerId }) => controllerId);
  const parties = await source.recipients(ids);
  const named = ids.map((id) => ({ id, legalName: parties.get(id)?.facts.legalName ?? '' }));
  return new Map([...fileNames(named)].map(([id, name]) => [id, `${folder}/${name}`]));
}

function recordFile(
  source: ExtractSource,
  form: Form,
  record: ProcessingRecord,
  { name, before }: { readonly name: string; readonly before: number },
): ExtractFile {
  const tally = new FileTally();
  const entries = record.entries.slice(before, before + form.mostEntries);
  const page = { ...record, entries };
  async function* content(): AsyncIterable<Uint8Array> {
    const saying = new RecordSaying(source, await papersOf(source, page), form.language);
    const { controllerId } = record;
    const sheets = form.sheets({ source, saying, controllerId, entries, before });
    const day: LocalDate = source.request.moment.on;
    yield await workbook(sheets, { title: form.title, day });
    tally.row(entries.length);
    if (before > 0) return;
    tally.leaveOut('NOT_MATCHING_FILTER', record.notMatching);
    tally.leaveOut('NOT_ON_THE_DAY', record.otherDays);
  }
  const part = before === 0 ? '' : `.part-${before / form.mostEntries + 1}`;
  return { path: `${name}${part}.xlsx`, content: content(), tally };
}

const FLOW_COLUMNS = [
  'flow',
  'exporter',
  'recipient',
  'controller',
  'record',
  'activity',
  'purposes',
] as const;

/** Lines written at once. */
const SOME = 500;

function flowsFile(
  source: ExtractSource,
  { folder }: Form,
  { placed, leftOut }: Gathered,
  paths: ReadonlyMap<string, string>,
): ExtractFile {
  const tally = new FileTally();
  async function* content(): AsyncIterable<string> {
    yield `${BYTE_ORDER_MARK}${csvLines([FLOW_COLUMNS])}`;
    for (let from = 0; from < placed.length; from += SOME) {
      const some = placed.slice(from, from + SOME);
      yield csvLines(
        some.map((flow) => [
          flow.id,
          flow.exporterId,
          flow.recipientId,
          flow.controllerId,
          paths.get(flow.controllerId) ?? null,
          flow.activityId,
          flow.purposes.filter((purpose) => purpose !== null).join(' '),
        ]),
      );
      tally.row(some.length);
    }
    for (const [reason, flows] of leftOut) tally.leaveOut(reason, flows);
    const { matching, all } = await source.flowTotals();
    tally.leaveOut('NOT_MATCHING_FILTER', all - matching);
    tally.leaveOut('NOT_ON_THE_DAY', (await source.counts('dataFlow')).otherDays);
  }
  return { path: `${folder}/flows.csv`, content: content(), tally };
}

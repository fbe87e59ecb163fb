import { BYTE_ORDER_MARK, csvLines } from '../../../spreadsheets/csv-lines.js';
import type { ExtractFile, ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { entriesUpTo } from '../native/history.store.js';
import { auditLines } from '../native/native.js';

/** Entries read at once. */
const PAGE = 500;

const COLUMNS = [
  'sequence',
  'recordedAt',
  'actor',
  'action',
  'subject',
  'reason',
  'writtenDigest',
  'previousDigest',
  'digest',
] as const;

/** The audit chain up to the instant: as it was digested, and as a table. */
export const auditTrail: ExtractFormatter = {
  format: 'AUDIT_TRAIL',
  mostFlows: null,
  notExpressed: [],
  files,
};

async function* files(source: ExtractSource): AsyncIterable<ExtractFile> {
  const lines = new FileTally();
  yield { path: 'audit-trail.ndjson', content: auditLines(source, lines), tally: lines };
  const table = new FileTally();
  yield { path: 'audit-trail.csv', content: tableOf(source, table), tally: table };
}

async function* tableOf(source: ExtractSource, tally: FileTally): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + csvLines([COLUMNS]);
  let after = 0;
  for (;;) {
    const { knownAt } = source.request.moment;
    const page = await entriesUpTo(source.rows, { knownAt, after, most: PAGE });
    if (page.length === 0) return;
    tally.row(page.length);
    yield csvLines(page.map((entry) => COLUMNS.map((column) => entry[column])));
    after = page.at(-1)?.sequence ?? after;
  }
}

import { firstAfter } from '../../../audit/audit.store.js';
import { canonicalJson } from '../../../audit/canonical-json.js';
import type { Noun } from '../../../domain/register/change.js';
import type { Instant } from '../../../domain/time/instant.js';
import { partsUpTo } from '../../../proposals/parts.store.js';
import { journalledAfter } from '../../../recording/journal.store.js';
import { JOURNALS } from '../../../recording/journals.js';
import { journalPath } from '../../journal-path.js';
import { RULES_CHANGE, rulesBefore } from '../../../recording/rules-change.service.js';
import type { ExtractFile, ExtractFormatter } from '../../extract-format.js';
import type { ExtractSource } from '../../extract-source.js';
import { FileTally } from '../../file-tally.js';
import { FILED_NOUNS, NOUN_FILES } from '../../noun-files.js';
import { entriesUpTo, periodsUpTo, recordedVersions } from './history.store.js';
import type { VersionPlace } from './history.store.js';

/** Rows read at once. */
const PAGE = 500;

/** Parts of proposals read at once: each holds hundreds of commands. */
const PARTS = 5;

/** Earlier than every instant, id and place. */
const FIRST: VersionPlace = { id: '', versionId: '' };

/** The register as lines of JSON: lossless at the moment, or with everything ever recorded. */
export const native: ExtractFormatter = {
  format: 'NATIVE',
  mostFlows: null,
  notExpressed: ['CONTACTS', 'REQUESTERS', 'TOKENS'],
  files: (source) => (source.request.history ? wholeHistory(source) : atTheMoment(source)),
};

async function* atTheMoment(source: ExtractSource): AsyncIterable<ExtractFile> {
  for (const noun of FILED_NOUNS) {
    const tally = new FileTally();
    const content = noun === 'dataFlow' ? flows(source, tally) : records(source, noun, tally);
    yield { path: pathOf(noun), content, tally };
  }
}

async function* records(
  source: ExtractSource,
  noun: Noun,
  tally: FileTally,
): AsyncIterable<string> {
  for await (const page of source.records(noun)) {
    tally.row(page.length);
    yield page.map(({ id, valid, facts }) => line({ noun, id, valid, facts })).join('');
  }
  tally.leaveOut('NOT_ON_THE_DAY', (await source.counts(noun)).otherDays);
}

async function* flows(source: ExtractSource, tally: FileTally): AsyncIterable<string> {
  for await (const page of source.flows()) {
    tally.row(page.length);
    yield page
      .map(({ flow: { id, valid, facts } }) => line({ noun: 'dataFlow', id, valid, facts }))
      .join('');
  }
  const { matching, all } = await source.flowTotals();
  tally.leaveOut('NOT_MATCHING_FILTER', all - matching);
  tally.leaveOut('NOT_ON_THE_DAY', (await source.counts('dataFlow')).otherDays);
}

async function* wholeHistory(source: ExtractSource): AsyncIterable<ExtractFile> {
  const { rows } = source;
  const { knownAt } = source.request.moment;
  yield file('native/register.json', (tally) => registerLine(source, tally));
  for (const noun of FILED_NOUNS) {
    yield file(pathOf(noun), (tally) =>
      lines(
        tally,
        FIRST,
        (after) => recordedVersions(rows, noun, { knownAt, after, most: PAGE }),
        ({ id, versionId }) => ({ id, versionId }),
        ({ id, versionId, valid, recorded, facts }) => {
          return { noun, id, versionId, valid, recorded, facts };
        },
      ),
    );
  }
  yield file('native/coverage-periods.ndjson', (tally) =>
    lines(
      tally,
      FIRST,
      (after) => periodsUpTo(rows, { knownAt, after, most: PAGE }),
      (row) => ({ id: row.data_flow_id, versionId: row.coverage_period_id }),
      (row) => ({ ...row }),
    ),
  );
  for (const journal of JOURNALS) {
    yield file(journalPath(journal), (tally) =>
      lines(
        tally,
        '' as Instant,
        (after) => journalledAfter(rows, journal, { after, upTo: knownAt, most: PAGE }),
        ({ recordedAt }) => recordedAt,
        (row) => row,
      ),
    );
  }
  yield file('native/proposal-parts.ndjson', (tally) =>
    lines(
      tally,
      { recordedAt: '' as Instant, number: 0 },
      (after) => partsUpTo(rows, { after, upTo: knownAt, most: PARTS }),
      ({ recordedAt, number }) => ({ recordedAt, number }),
      (part) => part,
    ),
  );
  yield file('native/audit-trail.ndjson', (tally) => auditLines(source, tally));
}

/** The entries of the chain as they were digested, a line each. */
export function auditLines(source: ExtractSource, tally: FileTally): AsyncIterable<string> {
  const { knownAt } = source.request.moment;
  return lines(
    tally,
    0,
    (after) => entriesUpTo(source.rows, { knownAt, after, most: PAGE }),
    ({ sequence }) => sequence,
    (entry) => entry,
  );
}

/** As it was at the instant: one that opened later was not open yet, and its answers are of the rules of then. */
async function* registerLine(source: ExtractSource, tally: FileTally): AsyncIterable<string> {
  const { kind, openedAt, timeZone, rulesVersion } = source.opened.row;
  const { knownAt } = source.request.moment;
  tally.row();
  const opened = openedAt !== null && openedAt <= knownAt ? openedAt : null;
  const change = await firstAfter(source.rows, RULES_CHANGE, knownAt);
  const rulesThen = (change && rulesBefore(change.reason)) ?? rulesVersion;
  yield line({ kind, openedAt: opened, timeZone, rulesVersion: rulesThen });
}

function file(path: string, content: (tally: FileTally) => AsyncIterable<string>): ExtractFile {
  const tally = new FileTally();
  return { path, content: content(tally), tally };
}

async function* lines<A, R>(
  tally: FileTally,
  first: A,
  read: (after: A) => Promise<readonly R[]>,
  place: (row: R) => A,
  said: (row: R) => object,
): AsyncIterable<string> {
  let after = first;
  for (;;) {
    const page = await read(after);
    const last = page.at(-1);
    if (last === undefined) return;
    tally.row(page.length);
    yield page.map((row) => line(said(row))).join('');
    after = place(last);
  }
}

function line(value: object): string {
  return `${canonicalJson(value)}\n`;
}

function pathOf(noun: Noun): string {
  return `native/${NOUN_FILES[noun]}.ndjson`;
}

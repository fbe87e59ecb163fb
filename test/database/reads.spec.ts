import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  flowsOfUnknownPeople,
  flowsUntil,
  formerAffiliates,
} from '../../src/answers/answers.store.js';
import { contactsOf } from '../../src/contacts/contacts.store.js';
import { dossiers } from '../../src/coverage/dossier.store.js';
import type {
  CountBy,
  DataFlowFilter,
  DataFlowOrder,
} from '../../src/data-flows/data-flow-filter.js';
import * as flows from '../../src/data-flows/data-flows.store.js';
import { openDatabase } from '../../src/database/database.js';
import { POSTGRES, SQLITE } from '../../src/database/dialect.js';
import type { Dialect } from '../../src/database/dialect.js';
import { Reader } from '../../src/database/reader.js';
import type { Parameters } from '../../src/database/reader.js';
import { instant, UNTIL_SUPERSEDED } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { recipientPage, recipientsById } from '../../src/recipients/recipients.store.js';
import { recordsAt } from '../../src/records/records.store.js';
import { databases } from '../support/databases.js';

const moment = { on: localDate('2026-11-23'), knownAt: instant('2026-11-25T09:00:00Z') };

const law = { territories: new Map(), decisions: new Map(), tools: new Map() };

const ID = '0198f000-0000-7000-8000-000000000000';

type Asked = { readonly sql: string; readonly parameters: Parameters };

/** Writes down what it is asked, and finds nothing. */
class ListeningReader extends Reader {
  readonly asked: Asked[] = [];

  constructor(readonly dialect: Dialect) {
    super();
  }

  async rows<R>(sql: string, parameters: Parameters = {}): Promise<readonly R[]> {
    this.asked.push({ sql, parameters });
    return [];
  }

  scan<R>(sql: string, parameters?: Parameters): Promise<readonly R[]> {
    return this.rows(sql, parameters);
  }

  async close(): Promise<void> {}
}

const FILTERS: Readonly<Record<string, DataFlowFilter>> = {
  'of all flows': {},
  'of an outcome': { outcome: ['NOT_COVERED'] },
  'of an outcome in a place': { outcome: ['NOT_COVERED'], destination: ['US'] },
  'of two outcomes': { outcome: ['NOT_COVERED', 'NEEDS_REVIEW'], regime: ['EU'] },
  'of everything at once': {
    exporter: [ID],
    recipient: [ID],
    recipientKind: ['AFFILIATE'],
    destination: ['US', 'IN'],
    regime: ['EU'],
    tool: ['EU-45'],
    purpose: ['claims_handling'],
    dataCategory: ['name'],
    dataSubject: ['policy_holder'],
    staffData: false,
    onward: false,
    text: 'example',
  },
};

const ORDERS: readonly DataFlowOrder[] = ['ID', 'EXPORTER', 'RECIPIENT'];

const COUNTS: readonly CountBy[] = [
  'DESTINATION',
  'EXPORTER',
  'RECIPIENT',
  'RECIPIENT_KIND',
  'PURPOSE',
  'DATA_CATEGORY',
  'TOOL',
];

type Read = readonly [title: string, run: (reader: Reader) => Promise<unknown>];

const page = { order: 'ID', after: { key: '', id: ID }, most: 51 } as const;

const READS: readonly Read[] = [
  ...Object.entries(FILTERS).flatMap(([title, filter]): readonly Read[] => [
    [`A page ${title}`, (reader) => flows.dataFlowPage(reader, moment, { ...page, filter })],
    [`The number ${title}`, (reader) => flows.dataFlowTotal(reader, moment, filter)],
  ]),
  ...ORDERS.slice(1).map((order): Read => [
    `A page in the order ${order}`,
    (reader) => flows.dataFlowPage(reader, moment, { ...page, filter: {}, order }),
  ]),
  ...COUNTS.map((by): Read => [
    `Coverages counted by ${by}`,
    (reader) => flows.coverageCounts(reader, moment, { outcome: ['NOT_COVERED'] }, by),
  ]),
  ['Parties of a page', (reader) => recipientsById(reader, moment, [ID])],
  ['Answers of a page', (reader) => flows.coverageAt(reader, moment, [ID])],
  ['Answers over time', (reader) => flows.coverageOverTime(reader, moment.knownAt, [ID])],
  [
    'Hops onward',
    (reader) => recordsAt(reader, 'dataFlow', moment, { column: 'onward_of_id', ids: [ID] }),
  ],
  [
    'Recipients by name',
    (reader) =>
      recipientPage(reader, moment, { ...page, order: 'NAME', filter: { text: 'example' } }),
  ],
  [
    'Flows up to a day, for a letter',
    (reader) =>
      flowsUntil(reader, moment, {
        column: 'exporter_id',
        ids: [ID],
        after: { id: ID, from: moment.on },
        most: 500,
      }),
  ],
  [
    'Affiliates of the past, for a letter',
    (reader) => formerAffiliates(reader, moment, { subjects: ['policy_holder'], most: 500 }),
  ],
  ['Flows of unknown people', (reader) => flowsOfUnknownPeople(reader, moment)],
  ['Contacts of a page', (reader) => contactsOf(reader, [ID], moment.knownAt)],
  ['What the core is told', (reader) => dossiers(reader, [ID], moment.knownAt, law)],
];

async function listen(dialect: Dialect): Promise<readonly (readonly [string, Asked])[]> {
  const heard: [string, Asked][] = [];
  for (const [title, run] of READS) {
    const reader = new ListeningReader(dialect);
    await run(reader);
    heard.push(...reader.asked.map((asked): [string, Asked] => [title, asked]));
  }
  return heard;
}

/** A clause a line, so that a change shows where it is. */
const CLAUSE = /(?<!CROSS)\s+(?=(?:AND|OR|FROM|WHERE|CROSS|JOIN|ORDER BY|GROUP BY|UNION)\b)/g;

function written(heard: readonly (readonly [string, Asked])[]): string {
  const texts = heard.map(
    ([title, { sql }]) =>
      `-- ${title}\n${sql.trim().replaceAll(/\s+/g, ' ').replaceAll(CLAUSE, '\n  ')};\n`,
  );
  return texts.join('\n');
}

describe.each([SQLITE, POSTGRES])('the reads, for $engine', (dialect) => {
  const file = `test/database/reads.${dialect.engine}.sql`;

  it('are the committed ones; UPDATE_READS=1 writes them', async () => {
    const text = written(await listen(dialect));
    if (process.env['UPDATE_READS'] === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

describe.each(databases)('the reads, on $name', ({ place }) => {
  it('are understood by the engine', async () => {
    const { location, remove } = await place();
    const { reader, close } = await openDatabase(location);
    try {
      const heard = await listen(reader.dialect);
      for (const [title, { sql, parameters }] of heard) {
        const rows = await reader.rows(sql, parameters).catch((error: unknown) => String(error));
        expect([title, Array.isArray(rows)]).toEqual([title, true]);
      }
    } finally {
      await close();
      await remove();
    }
  });
});

/** Indexes of what an instant wrote or closed, and of what commands compare: useless as of a moment. */
const NOT_FOR_READS = /_by_(recorded_from|recorded_to|superseded_from|same_fact)/;

describe.each(databases.filter(({ name }) => name === 'sqlite'))(
  'the plans of the reads, on $name',
  ({ place }) => {
    let reader: Reader;
    let close: () => Promise<void>;
    beforeAll(async () => {
      const { location, remove } = await place();
      const database = await openDatabase(location);
      reader = database.reader;
      close = () => database.close().then(remove);
    });
    afterAll(() => close());

    async function planOf({ sql, parameters }: Asked): Promise<string> {
      const steps = await reader.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      return steps.map(({ detail }) => detail).join('\n');
    }

    it('use no index of what was recorded', async () => {
      for (const [title, asked] of await listen(reader.dialect)) {
        const plan = await planOf(asked);
        expect([title, plan]).toEqual([title, expect.not.stringMatching(NOT_FOR_READS)]);
      }
    });

    it('would show one that is used', async () => {
      const sql = `SELECT version_id FROM data_flow_version
        WHERE recorded_from > :knownAt AND recorded_to = '${UNTIL_SUPERSEDED}'`;
      const { knownAt } = moment;
      expect(await planOf({ sql, parameters: { knownAt } })).toMatch(NOT_FOR_READS);
    });
  },
);

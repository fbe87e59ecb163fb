import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '../../src/clock.js';
import type { Reader } from '../../src/database/reader.js';
import type { Change } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import { FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { aFlow, aRecipient } from '../domain/coverage/a-dossier.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

const EXPORTER = '018f0000-0000-7000-8000-000000000001';
const IMPORTER = '018f0000-0000-7000-8000-000000000002';

/** Counts to a number, slowly. */
const COUNT = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :most)
  SELECT count(*) AS n FROM n`;

function flow(id: string, purposes: readonly string[], staffData: boolean): Change {
  const facts = aFlow({ exporterId: EXPORTER, recipientId: IMPORTER, purposes, staffData });
  return { noun: 'dataFlow', id, valid: { from: localDate('2024-02-29'), to: FOREVER }, facts };
}

const PARTIES = [EXPORTER, IMPORTER].map((id): Change => {
  const valid = { from: localDate('2020-01-01'), to: FOREVER };
  return { noun: 'recipient', id, valid, facts: aRecipient() };
});

const FLOWS = [
  flow('of-two', ['claims', 'payroll'], true),
  flow('of-one', ['claims'], false),
  flow('of-none', [], false),
  flow("of-d'or", ["d'or"], false),
];

describe.each(databases)('the reader on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  let reader: Reader;
  beforeAll(async () => {
    place = await makePlace();
    const clock = new FixedClock(instant('2026-01-01T10:00:00Z'));
    register = await openRegister(place, 'PRODUCTION', [], clock);
    const changes = [...PARTIES, ...FLOWS];
    await register.recording.record({ actor: 'tester', action: 'TEST', reason: 'r', changes });
    reader = register.database.reader;
  });
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const flowsWhere = async (condition: string, asked: unknown): Promise<readonly string[]> => {
    const rows = await reader.rows<{ id: string }>(
      `SELECT v.data_flow_id AS id FROM data_flow_version v WHERE ${condition} ORDER BY 1`,
      { asked },
    );
    return rows.map(({ id }) => id);
  };

  it.each([
    { asked: [], found: [] },
    { asked: ['of-one'], found: ['of-one'] },
    { asked: ['of-two', 'nowhere', 'of-one'], found: ['of-one', 'of-two'] },
    { asked: ["of-d'or"], found: ["of-d'or"] },
  ])('finds a column that is any of $asked', async ({ asked, found }) => {
    const condition = reader.dialect.anyOf('v.data_flow_id', ':asked');
    expect(await flowsWhere(condition, asked)).toEqual(found);
  });

  it('finds a day that is any of a list, bound as text', async () => {
    const condition = reader.dialect.anyOf('v.valid_from', ':asked');
    expect(await flowsWhere(condition, ['2024-02-29'])).toHaveLength(FLOWS.length);
    expect(await flowsWhere(condition, ['2024-03-01'])).toEqual([]);
  });

  it.each([
    { asked: [], found: [] },
    { asked: ['payroll'], found: ['of-two'] },
    { asked: ['claims', 'payroll'], found: ['of-one', 'of-two'] },
    { asked: ['claim'], found: [] },
    { asked: ["d'or"], found: ["of-d'or"] },
  ])('finds a list that has any of $asked', async ({ asked, found }) => {
    const condition = reader.dialect.hasAny('v.purposes', ':asked');
    expect(await flowsWhere(condition, asked)).toEqual(found);
  });

  it('gives a row for each element of a list, and a number for a count', async () => {
    const rows = await reader.rows(
      `SELECT purpose.value AS purpose, count(*) AS n FROM data_flow_version v
       CROSS JOIN ${reader.dialect.each('v.purposes', 'purpose')} GROUP BY 1 ORDER BY 1`,
    );
    expect(rows.map((row) => ({ ...Object(row) }))).toEqual([
      { purpose: 'claims', n: 2 },
      { purpose: "d'or", n: 1 },
      { purpose: 'payroll', n: 1 },
    ]);
  });

  it('takes a flag as a flag', async () => {
    expect(await flowsWhere('v.staff_data = :asked', true)).toEqual(['of-two']);
    expect(await flowsWhere('v.staff_data = :asked', false)).toHaveLength(FLOWS.length - 1);
  });

  it('gives days and instants as text', async () => {
    const [row] = await reader.rows(
      'SELECT valid_from, valid_to, recorded_from FROM data_flow_version',
    );
    expect({ ...Object(row) }).toEqual({
      valid_from: '2024-02-29',
      valid_to: FOREVER,
      recorded_from: '2026-01-01T10:00:00.000Z',
    });
  });

  it('answers a page while a scan is under way, and leaves the event loop free', async () => {
    const settled: string[] = [];
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    const scan = reader
      .scan<{ n: number }>(COUNT, { most: 1_000_000 })
      .then(([row]) => settled.push(`counted ${String(row?.n)}`));
    const page = reader.rows('SELECT id FROM recipient').then(() => settled.push('page'));
    await Promise.all([scan, page]);
    clearInterval(turning);
    expect(settled).toEqual(['page', 'counted 1000000']);
    expect(turns).toBeGreaterThan(3);
  });

  it('rejects what the engine does not understand, and goes on', async () => {
    for (const ask of [reader.rows.bind(reader), reader.scan.bind(reader)]) {
      const lost = ask('SELECT * FROM nowhere');
      const behind = ask<{ n: number }>('SELECT count(*) AS n FROM recipient');
      await expect(lost).rejects.toThrow('nowhere');
      expect((await behind)[0]?.n).toBe(PARTIES.length);
    }
  });

  it('sees what was committed, as soon as it was', async () => {
    const { dialect } = reader;
    const condition = dialect.anyOf('v.data_flow_id', ':asked');
    const changes = [flow('of-late', [], false)];
    await register.recording.record({ actor: 'tester', action: 'TEST', reason: 'r', changes });
    expect(await flowsWhere(condition, ['of-late'])).toEqual(['of-late']);
  });
});

describe.each(databases)('a closed reader on $name', ({ place: makePlace }) => {
  it('rejects what is asked of it', async () => {
    const place = await makePlace();
    const { database } = await openRegister(place, 'PRODUCTION');
    await database.reader.rows('SELECT id FROM recipient');
    await database.close();
    await expect(database.reader.rows('SELECT id FROM recipient')).rejects.toThrow();
    await place.remove();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/audit/sha256.js';
import { canonicalJson } from '../../src/audit/canonical-json.js';
import { FixedClock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Change } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import { FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { recordsAt } from '../../src/records/records.store.js';
import { aFlow, aRecipient } from '../domain/coverage/a-dossier.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

const ID = '018f0000-0000-7000-8000-000000000001';
const EARLIER = instant('2026-01-01T09:00:00Z');
const OTHER = '018f0000-0000-7000-8000-000000000002';

function recipient(from: string, to: string, name: string | null, id = ID): Change {
  const facts = name === null ? null : aRecipient({ legalName: name });
  return { noun: 'recipient', id, valid: { from: localDate(from), to: localDate(to) }, facts };
}

describe.each(databases)('recording on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace();
    const clock = new FixedClock(instant('2026-01-01T10:00:00Z'));
    register = await openRegister(place, 'PRODUCTION', [], clock);
  });
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const record = (changes: readonly Change[], at?: string): Promise<string> =>
    register.recording
      .record(
        { actor: 'tester', action: 'TEST', reason: 'because', changes },
        at ? instant(at) : undefined,
      )
      .then(({ recordedAt }) => recordedAt);
  const nameOn = async (on: string, knownAt: string): Promise<string | undefined> => {
    const moment = { on: localDate(on), knownAt: instant(knownAt) };
    const [found] = await recordsAt(register.database.reader, 'recipient', moment);
    return found?.facts.legalName;
  };

  it('tells the clock, and the next instant when the clock stands still', async () => {
    expect(await record([recipient('2020-01-01', FOREVER, 'First')])).toBe(
      '2026-01-01T10:00:00.000Z',
    );
    const change = recipient('2022-01-01', FOREVER, 'Renamed');
    expect(await record([change])).toBe('2026-01-01T10:00:00.001Z');
  });

  it('keeps what was known before a change and a correction', async () => {
    await record([recipient('2021-03-01', '2021-04-01', 'Corrected')]);
    expect(await nameOn('2021-03-15', '2026-01-01T10:00:00.001Z')).toBe('First');
    expect(await nameOn('2021-03-15', '2026-01-01T10:00:00.002Z')).toBe('Corrected');
    expect(await nameOn('2022-01-01', '2026-01-01T10:00:00.000Z')).toBe('First');
    expect(await nameOn('2022-01-01', '2026-01-01T10:00:00.001Z')).toBe('Renamed');
    expect(await nameOn('2019-12-31', '2026-01-01T10:00:00.002Z')).toBeUndefined();
  });

  it('empties the days of a withdrawal, and only from then on', async () => {
    const at = await record([recipient('2023-01-01', FOREVER, null)]);
    expect(await nameOn('2023-01-01', at)).toBeUndefined();
    expect(await nameOn('2022-12-31', at)).toBe('Renamed');
    expect(await nameOn('2023-01-01', '2026-01-01T10:00:00.002Z')).toBe('Renamed');
  });

  it('refuses an instant that is not later than the head', async () => {
    await expect(
      record([recipient('2024-01-01', FOREVER, 'Late')], '2025-12-31T00:00:00Z'),
    ).rejects.toThrow('is not later than the head of the chain');
  });

  it.each([
    { what: 'days in the wrong order', to: '2026-01-01', recipientId: ID },
    { what: 'a record that does not exist', to: FOREVER, recipientId: 'nowhere' },
  ])('writes nothing of a batch that fails for $what', async ({ to, recipientId }) => {
    const tables = ['audit_entry', 'recipient', 'recipient_version', 'data_flow'];
    const count = `SELECT ${tables.map((table) => `(SELECT count(*) FROM ${table})`).join(' + ')} AS n`;
    const before = await place.raw(count);
    const flow: Change = {
      noun: 'dataFlow',
      id: 'a-flow',
      valid: { from: localDate('2026-01-02'), to: localDate(to) },
      facts: aFlow({ exporterId: OTHER, recipientId }),
    };
    await expect(
      record([recipient('2024-01-01', FOREVER, 'Never', OTHER), flow]),
    ).rejects.toThrow();
    expect(await place.raw(count)).toEqual(before);
    expect(await record([recipient('2018-01-01', '2019-01-01', 'After')])).toContain('2026-01-01');
  });

  it('lands changes asked for at the same time one after the other', async () => {
    const instants = await Promise.all(
      [1, 2, 3, 4, 5].map((count) => record([recipient('2025-01-01', FOREVER, `Name ${count}`)])),
    );
    expect(instants).toEqual(instants.toSorted());
    expect(new Set(instants).size).toBe(5);
    expect(await nameOn('2025-06-01', String(instants.at(-1)))).toBe('Name 5');
  });

  it('takes over where another register of the same place left off', async () => {
    const other = await openDatabase(place.location);
    const recording = new RecordingService(other.writer, new FixedClock(EARLIER));
    const entries = [];
    for (const [name, each] of [
      ['Here', register.recording],
      ['There', recording],
      ['Here again', register.recording],
    ] as const) {
      const changes = [recipient('2025-01-01', FOREVER, name)];
      entries.push(await each.record({ actor: 'tester', action: 'TEST', reason: 'r', changes }));
    }
    await other.close();
    const [first, second, third] = entries;
    expect(second?.previousDigest).toBe(first?.digest);
    expect(third?.previousDigest).toBe(second?.digest);
    expect(await nameOn('2025-06-01', String(second?.recordedAt))).toBe('There');
    expect(await nameOn('2025-06-01', String(third?.recordedAt))).toBe('Here again');
  });

  it('links every entry to the one before by digests that can be computed again', async () => {
    const entries = await place.raw('SELECT * FROM audit_entry ORDER BY sequence');
    expect(entries.map(({ sequence }) => Number(sequence))).toEqual(
      entries.map((_, index) => index + 1),
    );
    let previousDigest = '0'.repeat(64);
    for (const entry of entries) {
      const undigested = {
        sequence: Number(entry['sequence']),
        recordedAt: entry['recorded_at'],
        actor: entry['actor'],
        action: entry['action'],
        subject: entry['subject'],
        reason: entry['reason'],
        writtenDigest: entry['written_digest'],
        previousDigest,
      };
      expect(entry['previous_digest']).toBe(previousDigest);
      expect(entry['digest']).toBe(sha256(canonicalJson(undigested)));
      previousDigest = String(entry['digest']);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/database/database.js';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import type { Integrity } from '../../src/integrity/integrity.service.js';
import { AT_ONCE } from '../../src/integrity/pace.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { aRecipient } from '../domain/coverage/a-dossier.js';
import { someDatabases, THOROUGH } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { DPO } from '../support/acting.js';
import { companies, inBatches } from '../support/in-parts.js';
import { proposalsOf } from '../support/proposals-of.js';
import { A_REQUEST, requestDeskOf } from '../support/request-desk-of.js';
import { CLOCK, recordedDemonstration } from '../support/recorded-demonstration.js';
import { PART_TAMPERINGS } from './part-tamperings.js';
import { REQUEST_TAMPERINGS } from './request-tamperings.js';
import { ALONE, one, TAMPERINGS } from './tamperings.js';

const TRIGGERS = {
  sqlite: `SELECT 'DROP TRIGGER ' || name AS off FROM sqlite_master WHERE type = 'trigger'`,
  postgres: `SELECT DISTINCT 'ALTER TABLE ' || tgrelid::regclass || ' DISABLE TRIGGER USER' AS off
    FROM pg_trigger WHERE NOT tgisinternal`,
} as const;

/** All of them where everything is tried, every third one every day. */
function tried<T>(tamperings: readonly T[]): readonly T[] {
  return tamperings.filter((_, place) => THOROUGH || place % 3 === 0);
}

/** A proposal in two parts and one without; one entry that wrote a single row, and one that wrote none. */
async function recordMore(place: Place): Promise<void> {
  const database = await openDatabase(place.location);
  const recording = new RecordingService(database.writer, CLOCK);
  const proposals = proposalsOf({ database, recording });
  const said = { title: 'In parts', reason: 'to be tampered with' };
  await proposals.save(DPO, null, { ...said, commands: [] });
  await proposals.saveInParts(DPO, said, inBatches(companies(300, 'In parts')));
  await requestDeskOf({ database, recording }).receive(DPO, ...A_REQUEST);
  const valid = { from: BEGINNING, to: FOREVER };
  const facts = aRecipient({ legalName: 'Alone NV' });
  const noted = { actor: 'tester', action: 'TEST', reason: 'to be tampered with' };
  await recording.record({ ...noted, changes: [{ noun: 'recipient', id: ALONE, valid, facts }] });
  await recording.record({ ...noted, changes: [] });
  await database.close();
}

async function verified(place: Place, knownHead: string | null = null): Promise<Integrity> {
  const database = await openDatabase(place.location);
  try {
    return await new IntegrityService(database.reader, CLOCK).verify(
      { ...AT_ONCE, entries: 50, flows: 20 },
      knownHead,
    );
  } finally {
    await database.close();
  }
}

describe.each(someDatabases)('tampering on $name', ({ name: engine, place: makePlace }) => {
  let original: Place;
  let head: Record<string, string>;
  beforeAll(async () => {
    original = await makePlace(await recordedDemonstration(engine));
    await recordMore(original);
    head = await one(original, 'SELECT sequence, digest FROM audit_entry ORDER BY sequence DESC');
  }, 120_000);

  let place: Place | undefined;
  afterAll(async () => {
    await place?.remove();
    await original.remove();
  });

  /** A copy of the demonstration whose guards are off. */
  async function unguarded(): Promise<Place> {
    await place?.remove();
    const copy = await makePlace(original.location);
    place = copy;
    for (const { off } of await copy.raw(TRIGGERS[engine])) await copy.raw(String(off));
    return copy;
  }

  it('is not found where there was none', async () => {
    const { fault, entries, head: digest } = await verified(await unguarded(), head['digest']);
    expect(fault).toBeNull();
    expect([entries, digest]).toEqual([Number(head['sequence']), head['digest']]);
  });

  it.each(tried([...REQUEST_TAMPERINGS, ...TAMPERINGS, ...PART_TAMPERINGS]))(
    'finds $what',
    async ({ tamper }) => {
      const copy = await unguarded();
      const expected = await tamper(copy);
      const { fault } = await verified(copy);
      expect(fault).toMatchObject(expected);
      expect(fault?.message).toContain(String(expected.id ?? expected.sequence ?? ''));
    },
  );

  it('finds a tail that was cut with its rows, by a digest known from elsewhere', async () => {
    const copy = await unguarded();
    const newest = Number(head['sequence']);
    await copy.raw(`DELETE FROM audit_entry WHERE sequence >= ${newest - 1}`);
    await copy.raw(`DELETE FROM recipient_version WHERE recipient_id = '${ALONE}'`);
    expect((await verified(copy)).fault).toBeNull();
    const { fault } = await verified(copy, head['digest']);
    expect(fault).toMatchObject({ code: 'HEAD_MISSING', sequence: newest - 2 });
    expect(fault?.message).toContain(String(head['digest']));
  });

  it('is found in the tail without a look at the rest', async () => {
    const copy = await unguarded();
    const newest = Number(head['sequence']);
    await copy.raw(`UPDATE audit_entry SET reason = 'edited' WHERE sequence = ${newest - 5}`);
    const database = await openDatabase(copy.location);
    const service = new IntegrityService(database.reader, CLOCK);
    const outside = await service.verifyTail(5);
    const inside = await service.verifyTail(6);
    const beyond = await service.verifyTail(newest + 10);
    await database.close();
    expect(outside).toMatchObject({ scope: 'TAIL', entries: newest, fault: null });
    expect(inside.fault).toMatchObject({ code: 'ENTRY_EDITED', sequence: newest - 5 });
    expect(beyond.fault).toMatchObject({ code: 'ENTRY_EDITED', sequence: newest - 5 });
    expect(service.last()).toBe(beyond);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { RestoreService } from '../../src/restoring/restore.service.js';
import { RequesterService } from '../../src/requests/requester.service.js';
import { RequestsService } from '../../src/requests/requests.service.js';
import { DPO } from '../support/acting.js';
import { TO_SERVE } from '../support/application.js';
import { databases } from '../support/databases.js';
import { openDatabase } from '../../src/database/database.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { benchOn, filesIn } from '../support/extract-files.js';
import type { Bench } from '../support/extract-files.js';
import { CLOCK, recordedDemonstration } from '../support/recorded-demonstration.js';
import { A_REQUEST, requestDeskOf } from '../support/request-desk-of.js';

describe.each(someDatabases)('requests of a register, read back on $name', ({ place }) => {
  const places: Place[] = [];
  const benches: Bench[] = [];

  async function bench(on: Place): Promise<Bench> {
    const made = await benchOn(on.location);
    places.push(on);
    benches.push(made);
    return made;
  }

  let requestId: string;
  let source: Bench;
  let target: Bench;
  beforeAll(async () => {
    const [sqlite] = databases;
    if (sqlite === undefined) throw new Error('There is no database.');
    const original = await sqlite.place(await recordedDemonstration('sqlite'));
    const database = await openDatabase(original.location);
    const recording = new RecordingService(database.writer, CLOCK);
    const desk = requestDeskOf({ database, recording });
    const received = await desk.receive(DPO, ...A_REQUEST);
    if (!('requestId' in received)) throw new Error(JSON.stringify(received));
    requestId = received.requestId;
    await desk.assign(DPO, requestId, 'colleague@example', 'speaks Dutch');
    await database.close();
    source = await bench(original);
    target = await bench(await place());
  }, TO_SERVE);

  afterAll(async () => {
    for (const each of benches) await each.close();
    for (const each of places) await each.remove();
  });

  it(
    'come back with every step, and without anybody who asked',
    async () => {
      const asked = { on: '2026-11-25', formats: ['NATIVE'], history: true } as const;
      const file = await source.extract('history.zip', asked);
      const files = await filesIn(file);
      expect(files.get('native/request-steps.ndjson')?.trim().split('\n')).toHaveLength(2);
      for (const text of files.values()) expect(text).not.toContain('Ann Example');

      await target.services.get(RestoreService).restore(file, 'test', () => undefined);
      const { fault } = await target.services.get(IntegrityService).verify();
      expect(fault).toBeNull();
      const [there, here] = await Promise.all(
        [target, source].map((each) => each.services.get(RequestsService).byId(requestId)),
      );
      expect(there).toEqual(here);
      const who = await target.services.get(RequesterService).look(DPO, requestId);
      expect(who).toMatchObject({ refusals: [{ code: 'UNKNOWN_RECORD' }] });
    },
    TO_SERVE,
  );
});

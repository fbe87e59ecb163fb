import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditEntry } from '../../src/audit/audit-entry.js';
import { SystemClock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database.js';
import type { Change } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import type { Recorder } from '../../src/recording/recording.service.js';
import { recordsAt } from '../../src/records/records.store.js';
import { law } from '../../seeds/reference/law.js';
import { aFlow, aRecipient } from '../domain/coverage/a-dossier.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';
import { chainOf, faultsOf } from './soundness.js';

const WRITERS = 20;
const TIMES = 5;
const ON = localDate('2026-01-01');
const valid = { from: BEGINNING, to: FOREVER };

describe.each(databases)(
  'twenty writers at once, through two registers on $name',
  ({ place: makePlace }) => {
    let place: Place;
    let here: OpenRegister;
    let there: Database;
    let recordings: readonly RecordingService[];

    beforeAll(async () => {
      place = await makePlace();
      here = await openRegister(place, 'PRODUCTION', law());
      there = await openDatabase(place.location);
      recordings = [here.recording, new RecordingService(there.writer, new SystemClock())];
    });
    afterAll(async () => {
      await there.close();
      await here.database.close();
      await place.remove();
    });

    const recordingOf = (writer: number): RecordingService =>
      recordings[writer % recordings.length] ?? here.recording;

    const recordedBy = (writer: number, changes: readonly Change[]) => ({
      actor: `writer ${writer}`,
      action: 'TEST',
      reason: 'pressure',
      changes,
    });

    /** Every writer, `TIMES` times, all at once. */
    async function all(
      write: (writer: number) => Promise<AuditEntry>,
    ): Promise<readonly AuditEntry[]> {
      const writers = Array.from({ length: WRITERS }, async (_, writer) => {
        const entries: AuditEntry[] = [];
        for (let time = 0; time < TIMES; time += 1) entries.push(await write(writer));
        return entries;
      });
      return (await Promise.all(writers)).flat();
    }

    async function countOf(
      recorder: Pick<Recorder, 'transaction' | 'head'>,
      id: string,
    ): Promise<number> {
      const knownAt = recorder.head()?.recordedAt ?? instant('2000-01-01T00:00:00Z');
      const among = { column: 'recipient_id', ids: [id] };
      const [found] = await recordsAt(
        recorder.transaction,
        'recipient',
        { on: ON, knownAt },
        among,
      );
      return Number(found?.facts.note ?? 0);
    }

    it('lose no update of the same record', async () => {
      const id = randomUUID();
      const count = (writer: number) =>
        recordingOf(writer).writing(async (recorder) => {
          const note = String((await countOf(recorder, id)) + 1);
          const change: Change = { noun: 'recipient', id, valid, facts: aRecipient({ note }) };
          return recorder.record(recordedBy(writer, [change]));
        });
      const entries = await all(count);
      expect(new Set(entries.map(({ sequence }) => sequence)).size).toBe(WRITERS * TIMES);
      const counted = await here.recording.writing((recorder) => countOf(recorder, id));
      expect(counted).toBe(WRITERS * TIMES);
    }, 120_000);

    it('all write their own records, with the coverage of their flows', async () => {
      const before = await chainOf(here.database.reader);
      const entries = await all((writer) => {
        const [exporterId, recipientId, flowId] = [randomUUID(), randomUUID(), randomUUID()];
        return recordingOf(writer).record(
          recordedBy(writer, [
            { noun: 'recipient', id: exporterId, valid, facts: aRecipient() },
            {
              noun: 'recipient',
              id: recipientId,
              valid,
              facts: aRecipient({ establishedIn: 'IN' }),
            },
            { noun: 'dataFlow', id: flowId, valid, facts: aFlow({ exporterId, recipientId }) },
          ]),
        );
      });
      const chain = await chainOf(there.reader);
      expect(chain.slice(before.length)).toEqual(
        entries.toSorted((one, other) => one.sequence - other.sequence),
      );
    }, 120_000);

    it('leave a register that is sound', async () => {
      expect(await faultsOf(here.database.reader)).toEqual([]);
    });
  },
);

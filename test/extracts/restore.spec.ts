import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import { RestoreService } from '../../src/restoring/restore.service.js';
import { databases } from '../support/databases.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { TO_SERVE } from '../support/application.js';
import { benchOn, filesIn } from '../support/extract-files.js';
import type { Bench } from '../support/extract-files.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const NOTHING = (): void => undefined;

/** The files that hold the register itself. */
async function nativeFiles(path: string): Promise<readonly (readonly [string, string])[]> {
  return [...(await filesIn(path))].filter(([name]) => name.startsWith('native/'));
}

async function manifestOf(
  path: string,
): Promise<{ head: { digest: string; sequence: number; recordedAt: string } }> {
  return JSON.parse((await filesIn(path)).get('manifest.json') ?? '') as never;
}

describe.each(someDatabases)(
  'an extract of the demonstration, read back on $name',
  ({ name, place }) => {
    const places: Place[] = [];
    const benches: Bench[] = [];
    let source: Bench;

    async function emptyBench(): Promise<Bench> {
      const empty = await place();
      places.push(empty);
      const bench = await benchOn(empty.location);
      benches.push(bench);
      return bench;
    }

    beforeAll(async () => {
      // The other engine where there is one: what was written by one is read by the other.
      const other = databases.find((each) => each.name !== name) ?? databases[0];
      if (other === undefined) throw new Error('There is no database.');
      const copy = await other.place(await recordedDemonstration(other.name));
      places.push(copy);
      source = await benchOn(copy.location);
      benches.push(source);
    }, TO_SERVE);

    afterAll(async () => {
      for (const bench of benches) await bench.close();
      for (const each of places) await each.remove();
    });

    it('of a moment gives the same files again, byte for byte', async () => {
      const asked = { on: '2023-03-31', formats: ['NATIVE'] } as const;
      const file = await source.extract('moment.zip', asked);
      const target = await emptyBench();
      const { records } = await target.services.get(RestoreService).restore(file, 'test', NOTHING);
      const files = await nativeFiles(file);
      expect(records).toBe(files.flatMap(([, text]) => text.split('\n').slice(0, -1)).length);
      expect(await nativeFiles(await target.extract('again.zip', asked))).toEqual(files);
      const { fault } = await target.services.get(IntegrityService).verify();
      expect(fault).toBeNull();
    }, 60_000);

    it('with its whole history gives the same chain, which proves that nothing was changed', async () => {
      const asked = { on: '2023-03-31', formats: ['NATIVE'], history: true } as const;
      const file = await source.extract('history.zip', asked);
      const { head } = await manifestOf(file);
      const target = await emptyBench();
      await target.services.get(RestoreService).restore(file, 'test', NOTHING);
      const found = await target.services.get(IntegrityService).verify(undefined, head.digest);
      expect([found.fault, found.head, found.entries]).toEqual([null, head.digest, head.sequence]);
      const again = await target.extract('again.zip', asked);
      expect(await nativeFiles(again)).toEqual(await nativeFiles(file));
    }, 60_000);

    it('as it was known in 2020 knows nothing later', async () => {
      const asked = { on: '2020-06-30', formats: ['NATIVE'], history: true } as const;
      const then = { ...asked, knownAt: '2020-07-15T00:00:00.000Z' };
      const file = await source.extract('then.zip', then);
      const target = await emptyBench();
      await target.services.get(RestoreService).restore(file, 'test', NOTHING);
      const { head } = await manifestOf(file);
      const found = await target.services.get(IntegrityService).verify(undefined, head.digest);
      expect([found.fault, found.head]).toEqual([null, head.digest]);
      const again = { ...asked, knownAt: head.recordedAt };
      expect(await nativeFiles(await target.extract('again.zip', again))).toEqual(
        await nativeFiles(file),
      );
    }, 60_000);

    it('is refused by a register that holds something, and leaves it as it was', async () => {
      const file = await source.extract('full.zip', { on: '2023-03-31', formats: ['NATIVE'] });
      const restoring = source.services.get(RestoreService).restore(file, 'test', NOTHING);
      await expect(restoring).rejects.toThrow('holds a register already');
    });

    it('is refused when a filter cut it, when it holds no records, and when a byte was changed', async () => {
      const target = await emptyBench();
      const restore = (file: string): Promise<unknown> =>
        target.services.get(RestoreService).restore(file, 'test', NOTHING);
      const cut = {
        on: '2023-03-31',
        formats: ['NATIVE'],
        filter: { destination: ['US'] },
      } as const;
      await expect(restore(await source.extract('cut.zip', cut))).rejects.toThrow(
        'cut by a filter',
      );
      const trail = { on: '2023-03-31', formats: ['AUDIT_TRAIL'] } as const;
      await expect(restore(await source.extract('trail.zip', trail))).rejects.toThrow('no NATIVE');
      const bytes = readFileSync(
        await source.extract('whole.zip', { on: '2023-03-31', formats: ['NATIVE'] }),
      );
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      const bent = join(source.folder, 'bent.zip');
      writeFileSync(bent, bytes);
      await expect(restore(bent)).rejects.toThrow(/^native\//);
    });
  },
);

import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RestoreService } from '../../src/restoring/restore.service.js';
import { TO_SERVE } from '../support/application.js';
import { compiled } from '../support/compiled.js';
import type { Compiled } from '../support/compiled.js';
import { databases } from '../support/databases.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { benchOn } from '../support/extract-files.js';
import type { Bench } from '../support/extract-files.js';
import { filledTables } from '../support/filled-tables.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

let original: Place;
let source: Bench;

beforeAll(async () => {
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error('There is no database.');
  original = await sqlite.place(await recordedDemonstration('sqlite'));
  source = await benchOn(original.location);
}, TO_SERVE);

afterAll(async () => {
  await source.close();
  await original.remove();
});

/** Everyday, and where nothing may be skipped. */
const ROUNDS = process.env['REQUIRE_ALL'] === '1' ? 12 : 2;

describe.each(someDatabases)(
  'a process killed while it reads an extract back on $name',
  ({ place }) => {
    let target: Place;
    let register: Compiled;
    let file: string;

    beforeAll(async () => {
      register = compiled();
      target = await place();
      const asked = { on: '2023-03-31', formats: ['NATIVE'], history: true } as const;
      file = await source.extract('killed.zip', asked);
      // Its tables are there: what is killed is only the reading back.
      await (await benchOn(target.location)).close();
    }, TO_SERVE);

    afterAll(async () => {
      await target.remove();
      register.remove();
    });

    /** Kills the process once it wrote so many rows; answers with how many it wrote. */
    async function killedAfter(rows: number): Promise<number> {
      const restorer = spawn(
        process.execPath,
        [register.file('test/support/restorer-process.js')],
        {
          stdio: ['pipe', 'pipe', 'inherit'],
        },
      );
      restorer.stdin.write(`${JSON.stringify({ location: target.location, file })}\n`);
      let written = 0;
      for await (const line of createInterface({ input: restorer.stdout })) {
        expect(line).not.toBe('done');
        written = Number(line);
        if (written >= rows) break;
      }
      const gone = once(restorer, 'exit');
      restorer.kill('SIGKILL');
      await gone;
      return written;
    }

    it(
      `leaves nothing, ${ROUNDS} times, and the next one reads all of it`,
      async () => {
        for (let round = 1; round <= ROUNDS; round += 1) {
          expect(await killedAfter(randomInt(1, 3000))).toBeGreaterThan(0);
          expect({ round, filled: await filledTables(target) }).toEqual({ round, filled: [] });
        }
        const bench = await benchOn(target.location);
        const restored = bench.services.get(RestoreService);
        const { records } = await restored.restore(file, 'test', () => undefined);
        expect(records).toBeGreaterThan(3000);
        expect(await filledTables(target)).toContain('data_flow_version');
        await bench.close();
      },
      TO_SERVE,
    );
  },
);

import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { law } from '../../seeds/reference/law.js';
import { SystemClock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database.js';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import { compiled } from '../support/compiled.js';
import type { Compiled } from '../support/compiled.js';
import { databases } from '../support/databases.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';

/** On each engine; more where nothing may be skipped. */
const ROUNDS = Math.ceil((process.env['REQUIRE_ALL'] === '1' ? 20 : 4) / databases.length);

/** Milliseconds from the first step to the kill, at most: some proposals later. */
const LONGEST = 1_500;

/** Commands of each proposal of the process, and the parts they come to. */
const [COMMANDS, PARTS] = [1_000, 4];

describe.each(someDatabases)(
  'a process killed while it handles proposals in parts on $name',
  ({ place: makePlace }) => {
    let place: Place;
    let register: Compiled;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'transfer-register-killed-'));
      register = compiled();
      place = await makePlace();
      await (await openRegister(place, 'PRODUCTION', law())).database.close();
    }, 120_000);
    afterAll(async () => {
      await place.remove();
      register.remove();
      rmSync(folder, { recursive: true });
    });

    /** Lets a process work for a while and kills it; the steps that it was told are taken. */
    async function acknowledged(): Promise<readonly string[]> {
      const writer = spawn(process.execPath, [register.file('test/support/proposer-process.js')], {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { ...process.env, TMPDIR: folder },
      });
      const said = createInterface({ input: writer.stdout });
      const lines: string[] = [];
      said.on('line', (line) => lines.push(line));
      await once(said, 'line');
      writer.stdin.write(`${JSON.stringify(place.location)}\n`);
      await once(said, 'line');
      await pause(randomInt(LONGEST));
      expect(writer.exitCode).toBeNull();
      const gone = once(said, 'close');
      writer.kill('SIGKILL');
      await gone;
      return lines.slice(1);
    }

    /** Bytes that the process left on disk beside the register. */
    function leftOver(): number {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((each) => statSync(join(folder, each)))
        .filter((each) => each.isFile())
        .reduce((sum, { size }) => sum + size, 0);
    }

    async function steps({ reader }: Database): Promise<readonly string[]> {
      const rows = await reader.rows<{ step: string; proposal_id: string }>(
        'SELECT step, proposal_id FROM proposal_step',
      );
      return rows.map((row) => `${row.step} ${row.proposal_id}`);
    }

    async function count({ reader }: Database, sql: string): Promise<number> {
      const [row] = await reader.rows<{ count: number }>(`SELECT count(*) AS count FROM ${sql}`);
      return row?.count ?? 0;
    }

    it(`leaves every proposal saved or not, approved or not, ${ROUNDS} times`, async () => {
      const all: string[] = [];
      for (let round = 1; round <= ROUNDS; round += 1) {
        all.push(...(await acknowledged()));
        const database = await openDatabase(place.location);
        const taken = await steps(database);
        const of = (step: string): number => taken.filter((each) => each.startsWith(step)).length;
        expect({
          round,
          lost: all.filter((step) => !taken.includes(step)),
          leftOver: leftOver(),
          parts: await count(database, 'proposal_part'),
          ever: await count(database, 'recipient_version'),
          standing: await count(
            database,
            `recipient_version WHERE recorded_to = '9999-12-31T00:00:00.000Z'`,
          ),
          fault: (await new IntegrityService(database.reader, new SystemClock()).verify()).fault,
        }).toEqual({
          round,
          lost: [],
          leftOver: 0,
          parts: of('SAVED') * PARTS,
          ever: of('APPROVED') * COMMANDS,
          standing: (of('APPROVED') - of('UNDONE')) * COMMANDS,
          fault: null,
        });
        await database.close();
      }
      expect(all.length).toBeGreaterThan(ROUNDS);
    }, 240_000);
  },
);

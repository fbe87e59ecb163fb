import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { law } from '../../seeds/reference/law.js';
import { openDatabase } from '../../src/database/database.js';
import { compiled } from '../support/compiled.js';
import type { Compiled } from '../support/compiled.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import { chainOf, faultsOf } from './soundness.js';

/** On each engine; fifty in all where nothing may be skipped, ten in everyday runs. */
const ROUNDS = Math.ceil((process.env['REQUIRE_ALL'] === '1' ? 50 : 6) / databases.length);

/** Milliseconds to the kill, at most: most die while they write, every fourth from when it opens the register. */
const LONGEST = { writing: 100, opening: 300 };

type Writer = ChildProcessByStdio<Writable, Readable, null>;

describe.each(databases)('a process killed while it writes on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: Compiled;

  beforeAll(async () => {
    register = compiled();
    place = await makePlace();
    await (await openRegister(place, 'PRODUCTION', law())).database.close();
  }, 120_000);
  afterAll(async () => {
    await place.remove();
    register.remove();
  });

  const ready = (): Writer =>
    spawn(process.execPath, [register.file('test/support/writer-process.js')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });

  /** Lets a process write for a while and kills it; the entries that it was told are recorded. */
  async function acknowledged(
    writer: Writer,
    dies: keyof typeof LONGEST,
  ): Promise<readonly string[]> {
    const said = createInterface({ input: writer.stdout });
    const lines: string[] = [];
    said.on('line', (line) => lines.push(line));
    await once(said, 'line');
    writer.stdin.write(`${JSON.stringify(place.location)}\n`);
    if (dies === 'writing') await once(said, 'line');
    await pause(randomInt(LONGEST[dies]));
    expect(writer.exitCode).toBeNull();
    const gone = once(said, 'close');
    writer.kill('SIGKILL');
    await gone;
    return lines.slice(1);
  }

  it(`leaves all that was acknowledged and nothing half, ${ROUNDS} times`, async () => {
    const all: string[] = [];
    let next = ready();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const writer = next;
      // The next one loads its code meanwhile.
      next = ready();
      all.push(...(await acknowledged(writer, round % 4 === 0 ? 'opening' : 'writing')));
      const { reader, close } = await openDatabase(place.location);
      const entries = (await chainOf(reader)).map(
        ({ sequence, digest }) => `${sequence} ${digest}`,
      );
      expect({ round, lost: all.filter((entry) => !entries.includes(entry)) }).toEqual({
        round,
        lost: [],
      });
      expect({ round, faults: await faultsOf(reader) }).toEqual({ round, faults: [] });
      await close();
    }
    next.kill('SIGKILL');
    expect(all.length).toBeGreaterThan(ROUNDS);
  }, 120_000);
});

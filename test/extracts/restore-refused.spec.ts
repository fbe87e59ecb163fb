import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyExtract } from '../../src/extracts/verify-extract.js';
import { RestoreService } from '../../src/restoring/restore.service.js';
import { TO_SERVE } from '../support/application.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { benchOn } from '../support/extract-files.js';
import type { Bench } from '../support/extract-files.js';
import { filledTables } from '../support/filled-tables.js';
import { packed, refitted } from '../support/forged-extract.js';
import type { Files } from '../support/forged-extract.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { bytesOf, entriesOf } from '../support/zip-layout.js';

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

describe('an extract that is not read back', () => {
  let moment: Files;
  let history: Files;
  let target: Place;
  let bench: Bench;

  beforeAll(async () => {
    const read = (file: string): Files => {
      const archive = readFileSync(file);
      return new Map(entriesOf(archive).map((entry) => [entry.path, bytesOf(archive, entry)]));
    };
    const asked = { on: '2023-03-31', formats: ['NATIVE'] } as const;
    moment = read(await source.extract('moment.zip', asked));
    history = read(await source.extract('history.zip', { ...asked, history: true }));
    const [sqlite] = databases;
    if (sqlite === undefined) throw new Error('There is no database.');
    target = await sqlite.place();
    bench = await benchOn(target.location);
  }, TO_SERVE);

  afterAll(async () => {
    await bench.close();
    await target.remove();
  });

  /** Forges one line of a file, and makes every digest of the extract fit. */
  async function forged(
    files: Files,
    path: string,
    forge: (line: string, number: number) => string,
  ): Promise<string> {
    const lines = String(files.get(path)).trimEnd().split('\n');
    const text = lines.map((line, index) => `${forge(line, index + 1)}\n`).join('');
    expect(text).not.toBe(String(files.get(path)));
    const file = join(bench.folder, 'forged.zip');
    writeFileSync(file, await packed(refitted(new Map([...files, [path, Buffer.from(text)]]))));
    expect((await verifyExtract(file)).faults).toEqual([]);
    return file;
  }

  const inLine = (wanted: number, from: RegExp, to: string) => (line: string, number: number) =>
    number === wanted ? line.replace(from, to) : line;

  it.each([
    [
      'a name that is another than the chain vouches for',
      'native/recipients.ndjson',
      inLine(3, /"legalName":"[^"]+"/, '"legalName":"Forged NV"'),
      /Entry \d+ has the digest of other rows .*recipient_version/,
    ],
    [
      'a version that ended earlier',
      'native/data-flows.ndjson',
      inLine(2, /"to":"9999-12-31"/, '"to":"9999-12-30"'),
      /Entry \d+ has the digest of other rows .*data_flow_version/,
    ],
    [
      'an answer that is better than the core gives',
      'native/coverage-periods.ndjson',
      (line: string) => line.replace('"outcome":"NOT_COVERED"', '"outcome":"ADEQUATE"'),
      /is no answer of the core about flow/,
    ],
  ])('%s, with its history', async (_, path, forge, reason) => {
    const file = await forged(history, path, forge);
    const restoring = bench.services.get(RestoreService).restore(file, 'test', () => undefined);
    await expect(restoring).rejects.toThrow(reason);
    expect(await filledTables(target)).toEqual([]);
  });

  it.each([
    ['no JSON', inLine(4, /$/, '}'), 'line 4 is not JSON'],
    [
      'another noun',
      inLine(4, /"noun":"recipient"/, '"noun":"standing"'),
      'line 4 is no recipient',
    ],
    ['no id', inLine(4, /"id":"[^"]+"/, '"id":"4"'), 'line 4 has no id'],
    ['no facts', inLine(4, /"facts":\{.*?\},"id"/, '"facts":[],"id"'), 'line 4 has no facts'],
    [
      'of a kind there is none of',
      inLine(4, /"kind":"[A-Z_]+"/, '"kind":"FRIEND"'),
      'line 4 has no fitting kind: one of AFFILIATE',
    ],
    [
      'without a fact',
      inLine(4, /"serviceTypes":\[[^\]]*\],/, ''),
      'line 4 has no fitting serviceTypes: a list',
    ],
    ['no days', inLine(4, /"to":"/, '"to":"x'), 'line 4 has no days it is valid on'],
  ])('a line that is %s, of a moment', async (_, forge, reason) => {
    const file = await forged(moment, 'native/recipients.ndjson', forge);
    const restoring = bench.services.get(RestoreService).restore(file, 'test', () => undefined);
    await expect(restoring).rejects.toThrow(`native/recipients.ndjson: ${reason}`);
    expect(await filledTables(target)).toEqual([]);
  });
});

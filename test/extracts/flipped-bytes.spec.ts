import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileTally } from '../../src/extracts/file-tally.js';
import { verifyExtract } from '../../src/extracts/verify-extract.js';
import type { ExtractChecked } from '../../src/extracts/verify-extract.js';
import { ZipStream } from '../../src/extracts/zip-stream.js';
import { TO_SERVE } from '../support/application.js';
import { databases } from '../support/databases.js';
import { benchOn } from '../support/extract-files.js';
import { refitted } from '../support/forged-extract.js';
import type { Files } from '../support/forged-extract.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { bytesOf, entriesOf } from '../support/zip-layout.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'flipped-'));

let whole: Buffer;

beforeAll(async () => {
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error('There is no database.');
  const place = await sqlite.place(await recordedDemonstration('sqlite'));
  const bench = await benchOn(place.location);
  whole = readFileSync(
    await bench.extract('extract.zip', { on: '2023-03-31', formats: ['NATIVE', 'AUDIT_TRAIL'] }),
  );
  await bench.close();
  await place.remove();
}, TO_SERVE);

afterAll(() => rmSync(FOLDER, { recursive: true }));

function checked(archive: Buffer): Promise<ExtractChecked> {
  const file = join(FOLDER, 'extract.zip');
  writeFileSync(file, archive);
  return verifyExtract(file);
}

/** As the register packs an extract. */
async function asExtract(entries: Files): Promise<Buffer> {
  const zip = new ZipStream();
  const chunks: Buffer[] = [];
  zip.output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = finished(zip.output);
  for (const [path, bytes] of entries) {
    const content = Readable.from([bytes]) as AsyncIterable<Buffer>;
    await zip.add({ path, content, tally: new FileTally() });
  }
  zip.end();
  await ended;
  return Buffer.concat(chunks);
}

/**
 * What may differ without a difference to what anybody unpacks: permissions and other attributes of the
 * file system, the time of the file in its extra field, what made the archive; and packed bytes that, as
 * happens, unpack to the same: those that fill up the last one, or tell of codes nobody uses.
 */
function isHarmless(archive: Buffer, at: number): boolean {
  return entriesOf(archive).some(({ listedAt, nameLength, extraLength, dataAt, packedSize }) => {
    const within = at - listedAt;
    const afterName = within - 46 - nameLength;
    return (
      [4, 5].includes(within) ||
      (within >= 34 && within < 42) ||
      (afterName >= 4 && afterName < extraLength) ||
      (at >= dataAt && at < dataAt + packedSize)
    );
  });
}

/** Every file, as the list at the end leads to it. */
function contents(archive: Buffer): readonly (readonly [string, string])[] {
  return entriesOf(archive).map(
    (entry) => [entry.path, bytesOf(archive, entry).toString('latin1')] as const,
  );
}

/** Changes one byte; answers whether that was found, after proving that otherwise it did not matter. */
async function isFound(archive: Buffer, at: number, difference: number): Promise<boolean> {
  const touched = Buffer.from(archive);
  touched.writeUInt8(touched.readUInt8(at) ^ difference, at);
  if ((await checked(touched)).faults.length > 0) return true;
  expect({ at, harmless: isHarmless(archive, at) }).toEqual({ at, harmless: true });
  expect(contents(touched)).toEqual(contents(archive));
  return false;
}

describe('one byte of an extract that is another', () => {
  it('is found, or makes no difference to what anybody unpacks: every byte of a small one', async () => {
    const files = new Map(entriesOf(whole).map((entry) => [entry.path, bytesOf(whole, entry)]));
    const manifest = JSON.parse(String(files.get('manifest.json'))) as { files: object[] };
    const kept = { ...manifest, notExpressed: [], files: [{ path: 'README.txt', rows: 0 }] };
    const small = new Map(
      ['README.txt', 'manifest.json', 'generation.json'].map((path) => [
        path,
        path === 'README.txt' ? Buffer.from('To read.\n') : (files.get(path) ?? Buffer.alloc(0)),
      ]),
    );
    small.set('manifest.json', Buffer.from(JSON.stringify(kept)));
    const archive = await asExtract(refitted(small));
    expect((await checked(archive)).faults).toEqual([]);
    let found = 0;
    for (let at = 0; at < archive.length; at += 1) {
      if (await isFound(archive, at, 1 << (at % 8))) found += 1;
    }
    // Of each file: what made it (2), disk (2), attributes (6), time (5), and few bytes of the packed ones.
    expect(archive.length - found).toBeLessThanOrEqual(3 * 20);
  });

  it('is found in a large one too, and the file is named where it is of one', async () => {
    const packedIn = entriesOf(whole);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, difference) => {
          if (!(await isFound(whole, at, difference))) return;
          const within = packedIn.find(
            ({ dataAt, packedSize }) => dataAt <= at && at < dataAt + packedSize,
          );
          const touched = Buffer.from(whole);
          touched.writeUInt8(touched.readUInt8(at) ^ difference, at);
          const named = (await checked(touched)).faults.map((fault) => fault.file);
          if (within !== undefined) expect(named).toEqual([within.path]);
        },
      ),
      { numRuns: Number(process.env['FLIPS'] ?? 25) },
    );
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../src/audit/canonical-json.js';
import { sha256 } from '../../src/audit/sha256.js';
import { digestOfEntry } from '../../src/audit/audit-entry.js';
import type { AuditEntry } from '../../src/audit/audit-entry.js';
import { verifyExtract } from '../../src/extracts/verify-extract.js';
import type { ExtractChecked } from '../../src/extracts/verify-extract.js';
import { TO_SERVE } from '../support/application.js';
import { databases } from '../support/databases.js';
import { benchOn } from '../support/extract-files.js';
import { packed, refitted } from '../support/forged-extract.js';
import type { Files } from '../support/forged-extract.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { bytesOf, entriesOf } from '../support/zip-layout.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'verify-'));

let whole: Buffer;
let files: Files;

beforeAll(async () => {
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error('There is no database.');
  const place = await sqlite.place(await recordedDemonstration('sqlite'));
  const bench = await benchOn(place.location);
  const file = await bench.extract('extract.zip', {
    on: '2023-03-31',
    formats: ['NATIVE', 'AUDIT_TRAIL'],
    filter: { exporter: ['00000000-0000-7000-8000-000000000000'] },
  });
  whole = readFileSync(file);
  files = new Map(entriesOf(whole).map((entry) => [entry.path, bytesOf(whole, entry)]));
  await bench.close();
  await place.remove();
}, TO_SERVE);

afterAll(() => rmSync(FOLDER, { recursive: true }));

async function checked(archive: Buffer): Promise<ExtractChecked> {
  const file = join(FOLDER, 'extract.zip');
  writeFileSync(file, archive);
  return verifyExtract(file);
}

/** What is wrong with an archive: each file, and why. */
async function faults(archive: Buffer): Promise<readonly (readonly [string | null, string])[]> {
  return (await checked(archive)).faults.map(({ file, reason }) => [file, reason] as const);
}

function changed(path: string, change: (text: string) => string): Map<string, Buffer> {
  return new Map(
    [...files].map(([each, bytes]) => [
      each,
      each === path ? Buffer.from(change(bytes.toString('utf8'))) : bytes,
    ]),
  );
}

function withEntries(change: (entries: AuditEntry[]) => void): Files {
  return refitted(
    changed('audit-trail.ndjson', (text) => {
      const entries = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as AuditEntry);
      change(entries);
      return entries.map((entry) => `${canonicalJson(entry)}\n`).join('');
    }),
  );
}

describe('an extract that nobody touched', () => {
  it('is what its manifest says, every file', async () => {
    const { manifest, manifestSha256, faults: found } = await checked(whole);
    expect(found).toEqual([]);
    expect(manifest?.moment.on).toBe('2023-03-31');
    expect(manifest?.files).toHaveLength(files.size - 2);
    expect(manifestSha256).toBe(sha256(String(files.get('manifest.json'))));
  });

  it('is that too when another program packed the same files', async () => {
    expect(await faults(await packed(files))).toEqual([]);
  });
});

describe('an extract that somebody touched', () => {
  it.each(['native/recipients.ndjson', 'audit-trail.csv', 'README.txt'])(
    'names %s when a letter in it is another',
    async (path) => {
      const touched = changed(path, (text) => text.replace(/e/, 'f'));
      const reason = 'it is not what the manifest has the digest of';
      expect(await faults(await packed(touched))).toEqual([[path, reason]]);
    },
  );

  it('names every file that differs, is missing or is extra', async () => {
    const touched = changed('audit-trail.csv', (text) => `${text}x`);
    touched.delete('native/territories.ndjson');
    touched.set('native/more.ndjson', Buffer.from(''));
    expect(await faults(await packed(touched))).toEqual([
      ['native/more.ndjson', 'the manifest does not tell of it'],
      ['native/territories.ndjson', 'it is not in the archive'],
      ['audit-trail.csv', expect.stringMatching(/^it has \d+ bytes, and the manifest says \d+$/)],
    ]);
  });

  it('tells of a manifest that was changed, by what was generated with it', async () => {
    const touched = changed('manifest.json', (text) => text.replace(/"rows": \d+/, '"rows": 7'));
    expect(touched.get('manifest.json')).not.toEqual(files.get('manifest.json'));
    expect(await faults(await packed(touched))).toEqual([
      ['generation.json', 'it was made for another manifest.json'],
    ]);
  });

  it.each([
    ['no manifest', 'manifest.json', null, 'it is not in the archive'],
    ['no generation', 'generation.json', null, 'it is not in the archive'],
    ['a manifest that is no JSON', 'manifest.json', 'x', 'it cannot be read: '],
    [
      'a manifest of something else',
      'manifest.json',
      '{"format":"zip"}',
      'it is of another format',
    ],
    ['a manifest of a list', 'manifest.json', '[]', 'an object is missing'],
    ['a generation that is no JSON', 'generation.json', 'x', 'it is not JSON'],
    ['a generation of nothing', 'generation.json', 'null', 'it is not JSON'],
  ])('with %s', async (_, path, text, reason) => {
    const touched = new Map(files);
    if (text === null) touched.delete(path);
    else touched.set(path, Buffer.from(text));
    expect(await faults(await packed(touched))).toEqual([[path, expect.stringContaining(reason)]]);
  });
});

describe('a chain inside an extract whose digests were all made to fit', () => {
  it.each<readonly [string, string, (entries: AuditEntry[]) => void]>([
    [
      'an entry says something else',
      'Entry 5 is not what its own digest says',
      (entries) => entries.splice(4, 1, { ...entryAt(entries, 4), reason: 'Another.' }),
    ],
    [
      'an entry says something else, with a digest of its own',
      'Entry 6 follows another entry',
      (entries) => {
        const edited = { ...entryAt(entries, 4), reason: 'Another.' };
        entries.splice(4, 1, { ...edited, digest: digestOfEntry(edited) });
      },
    ],
    ['an entry is gone', 'Entry 5 is missing', (entries) => entries.splice(4, 1)],
    ['the first entry is gone', 'Entry 1 is missing', (entries) => entries.shift()],
    ['the last entry is gone', 'it does not end with the head', (entries) => entries.pop()],
    ['all entries are gone', 'it does not end with the head', (entries) => entries.splice(0)],
  ])('%s', async (_, reason, change) => {
    expect(await faults(await packed(withEntries(change)))).toEqual([
      ['audit-trail.ndjson', expect.stringContaining(reason)],
    ]);
  });

  it.each([
    ['a line that is no JSON', '{\n', 'is no entry'],
    ['a line that is no entry', '{}\n', 'is no entry'],
    ['a line of nothing', 'null\n', 'is no entry'],
    ['a line in another encoding', Buffer.from([0xff, 0x0a]), 'no text in UTF-8'],
  ])('%s', async (_, text, reason) => {
    const forged = refitted(new Map([...files, ['audit-trail.ndjson', Buffer.from(text)]]));
    expect(await faults(await packed(forged))).toEqual([
      ['audit-trail.ndjson', expect.stringContaining(reason)],
    ]);
  });
});

function entryAt(entries: readonly AuditEntry[], index: number): AuditEntry {
  const entry = entries[index];
  if (entry === undefined) throw new Error('The chain is too short for this test.');
  return entry;
}

describe('a file that is none of ours, or is meant to do harm', () => {
  it.each([
    ['is no archive', Buffer.from('%PDF-1.7')],
    ['is empty', Buffer.alloc(0)],
  ])('%s', async (_, bytes) => {
    expect(await faults(bytes)).toEqual([
      [null, expect.stringContaining('it cannot be read as a ZIP archive')],
    ]);
  });

  it('is not there', async () => {
    const { faults: found } = await verifyExtract(join(FOLDER, 'none.zip'));
    expect(found).toEqual([{ file: null, reason: expect.stringContaining('cannot be opened') }]);
  });

  it('is cut off, anywhere', async () => {
    for (const length of [4, 100, whole.length >> 1, whole.length - 1]) {
      expect(await faults(whole.subarray(0, length))).toEqual([
        [null, expect.stringContaining('it cannot be read as a ZIP archive')],
      ]);
    }
  });

  it('has bytes after its end, or before its beginning', async () => {
    expect(await faults(Buffer.concat([whole, Buffer.from('x')]))).toHaveLength(1);
    expect(await faults(Buffer.concat([Buffer.from('x'), whole]))).toHaveLength(1);
  });

  it.each([
    ['../evil', 'its name is none of a file in an extract'],
    ['/etc/evil', 'its name is none of a file in an extract'],
    ['C:\\evil', 'its name is none of a file in an extract'],
    ['a/../../evil', 'its name is none of a file in an extract'],
    ['.hidden', 'its name is none of a file in an extract'],
    ['a//b', 'its name is none of a file in an extract'],
    ['folder/', 'its name is none of a file in an extract'],
    ['README.txt', 'it is in the archive twice'],
    ['readme.TXT', 'it is in the archive twice'],
  ])('holds %s', async (name, reason) => {
    const placeholder = 'x'.repeat(name.length);
    const archive = await packed([...files, [placeholder, Buffer.from('')]]);
    const touched = Buffer.from(archive.toString('latin1').replaceAll(placeholder, name), 'latin1');
    expect(await faults(touched)).toEqual([[name, reason]]);
  });

  it('holds a file that is encrypted', async () => {
    const archive = await packed(files);
    const [{ path, listedAt } = { path: '', listedAt: 0 }] = entriesOf(archive);
    archive.writeUInt16LE(archive.readUInt16LE(listedAt + 8) | 1, listedAt + 8);
    expect(await faults(archive)).toEqual([[path, 'it is encrypted']]);
  });

  it('holds a link to another file', async () => {
    const archive = await packed(files);
    const [{ path, listedAt } = { path: '', listedAt: 0 }] = entriesOf(archive);
    archive.writeUInt32LE(0o120777 * 2 ** 16, listedAt + 38);
    expect(await faults(archive)).toEqual([[path, 'it is no plain file']]);
  });

  it('holds a file that unpacks to a thousand times its size', async () => {
    const archive = await packed([...files, ['native/bomb.ndjson', Buffer.alloc(8 * 1024 ** 2)]]);
    const reason = 'it would become far larger than it is';
    expect(await faults(archive)).toEqual([['native/bomb.ndjson', reason]]);
  });

  it('holds a bomb that says it is small', async () => {
    const archive = await packed([...files, ['native/bomb.ndjson', Buffer.alloc(8 * 1024 ** 2)]]);
    const bomb = entriesOf(archive).find(({ path }) => path === 'native/bomb.ndjson');
    if (bomb === undefined) throw new Error('There is no bomb.');
    for (const at of [bomb.listedAt + 24, bomb.headerAt + 22]) archive.writeUInt32LE(9, at);
    const named = (await faults(archive)).map(([path]) => path);
    expect(named).toEqual(['native/bomb.ndjson']);
  });

  it('holds more files, or more bytes, than are read', async () => {
    const file = join(FOLDER, 'large.zip');
    writeFileSync(file, whole);
    const limits = { entries: 1000, unpacked: 1e9, ratio: 1000, small: 1e6 };
    const few = await verifyExtract(file, { ...limits, entries: 3 });
    expect(few.faults).toEqual([{ file: null, reason: 'it has more than 3 files' }]);
    const small = await verifyExtract(file, { ...limits, unpacked: 1000 });
    expect(small.faults.map(({ reason }) => reason)).toEqual(['the files are too large together']);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FixedClock } from '../../src/clock.js';
import { DocumentFolder } from '../../src/documents/document-folder.js';
import { instant } from '../../src/domain/time/instant.js';
import { Folder } from '../../src/folder.js';

const CLOCK = new FixedClock(instant('2026-11-24T12:00:00Z'));
const FITS = { most: 100, fits: () => Promise.resolve(true) };

describe('the folder of documents', () => {
  let path: string;
  let folder: DocumentFolder;

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'documents-'));
    folder = new DocumentFolder(new Folder(path), CLOCK);
  });

  afterEach(() => rmSync(path, { recursive: true }));

  const digestOf = (content: string) => createHash('sha256').update(content).digest('hex');
  const placeOf = (digest: string) => join(path, 'documents', digest.slice(0, 2), digest);

  async function read(digest: string): Promise<string> {
    const opened = await folder.open(digest);
    return typeof opened === 'string' ? opened : text(opened);
  }

  /** Every file in it. */
  function files(): readonly string[] {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  }

  it('keeps what comes in by its digest, once, and gives it back', async () => {
    const digest = digestOf('some content');
    for (let time = 0; time < 2; time += 1) {
      const pieces = Readable.from([Buffer.from('some '), Buffer.from('content')]);
      expect(await folder.receive(pieces, FITS)).toEqual({ digest, bytes: 12 });
    }
    expect(await read(digest)).toBe('some content');
    expect(Buffer.from((await folder.read(digest)) as Uint8Array).toString()).toBe('some content');
    expect(await folder.fault(digest)).toBeNull();
    expect(files()).toEqual([digest]);
  });

  it('keeps nothing of what is too large, does not fit, or breaks off', async () => {
    const long = Readable.from([Buffer.alloc(60), Buffer.alloc(60)]);
    expect(await folder.receive(long, FITS)).toBe('TOO_LARGE');
    const unfit = { ...FITS, fits: () => Promise.resolve(false) };
    expect(await folder.receive(Readable.from([Buffer.from('x')]), unfit)).toBe('UNFIT');
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half of');
        throw new Error('broken off');
      })(),
    );
    await expect(folder.receive(broken, FITS)).rejects.toThrow('broken off');
    expect(files()).toEqual([]);
  });

  it('never hands out what was changed, and takes it again', async () => {
    const digest = await folder.put(Buffer.from('as it was'));
    writeFileSync(placeOf(digest), 'as it is not');
    expect(await read(digest)).toBe('CHANGED');
    expect(await folder.read(digest)).toBe('CHANGED');
    expect(await folder.fault(digest)).toBe('CHANGED');
    expect(await folder.put(Buffer.from('as it was'))).toBe(digest);
    expect(await read(digest)).toBe('as it was');
  });

  it('says what is missing, also what was removed', async () => {
    const digest = await folder.put(Buffer.from('gone soon'));
    await folder.remove(digest);
    await folder.remove(digest);
    expect(await read(digest)).toBe('MISSING');
    expect(await folder.read(digest)).toBe('MISSING');
    expect(await folder.fault(digest)).toBe('MISSING');
  });

  it.each(['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(64)}\n`])(
    'takes %j for no digest',
    async (name) => {
      await expect(folder.open(name)).rejects.toThrow('This is no SHA-256.');
      await expect(folder.remove(name)).rejects.toThrow('This is no SHA-256.');
    },
  );

  it('removes what a killed process left half received', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const left = join(path, 'documents', 'incoming', `2026-11-24_${pid}_${hostname()}`);
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'half'), 'half of');
    await folder.put(Buffer.from('whole'));
    expect(existsSync(left)).toBe(false);
    expect(files()).toEqual([digestOf('whole')]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ExtractFile } from '../../src/extracts/extract-format.js';
import { FileTally } from '../../src/extracts/file-tally.js';
import { ZipStream } from '../../src/extracts/zip-stream.js';

function file(path: string, content: AsyncIterable<string | Uint8Array>): ExtractFile {
  return { path, content, tally: new FileTally() };
}

async function* pieces(...texts: readonly string[]): AsyncIterable<string> {
  yield* texts;
}

async function taken(zip: ZipStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of zip.output) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** An archive as another program unpacks it. */
function unpacked(archive: Buffer, path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-stream-'));
  try {
    writeFileSync(join(folder, 'a.zip'), archive);
    return execFileSync('unzip', ['-p', join(folder, 'a.zip'), path], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function archiveOf(...files: readonly ExtractFile[]): Promise<Buffer> {
  const zip = new ZipStream();
  const bytes = taken(zip);
  for (const each of files) await zip.add(each);
  zip.end();
  return bytes;
}

describe('an archive that is written while it is read', () => {
  it('holds its files, in names and scripts of any kind, as another program unpacks them', async () => {
    const archive = await archiveOf(
      file('a/één.txt', pieces('Ünïcødé ', '株式会社')),
      file('leeg.txt', pieces()),
    );
    expect(unpacked(archive, 'a/één.txt')).toBe('Ünïcødé 株式会社');
    expect(unpacked(archive, 'leeg.txt')).toBe('');
  });

  it('tells bytes and digest of each file', async () => {
    const zip = new ZipStream();
    const bytes = taken(zip);
    const written = await zip.add(file('a.txt', pieces('é', 'x')));
    zip.end();
    await bytes;
    const sha256 = createHash('sha256').update('éx').digest('hex');
    expect([written.path, written.bytes, written.sha256]).toEqual(['a.txt', 3, sha256]);
  });

  it('is the same bytes whenever it is made', async () => {
    const one = await archiveOf(file('a.txt', pieces('same')));
    await wait(2100);
    expect((await archiveOf(file('a.txt', pieces('same')))).equals(one)).toBe(true);
  });

  it('waits for whoever reads slowly: no more is made than is taken', async () => {
    let made = 0;
    async function* noise(): AsyncIterable<Uint8Array> {
      for (; made < 1000; made += 1) {
        // Digests do not pack: what is made is what is taken.
        yield Buffer.concat(
          Array.from({ length: 2048 }, (_, index) =>
            createHash('sha256').update(`${made}/${index}`).digest(),
          ),
        );
      }
    }
    const zip = new ZipStream();
    const added = zip.add(file('noise', noise())).catch(() => 'ended');
    zip.output.read(1);
    await wait(500);
    expect(made).toBeLessThan(40);
    zip.output.destroy();
    expect(await added).toBe('ended');
  });

  it('ends the making of a file when whoever read it goes away', async () => {
    let ended = false;
    async function* endless(): AsyncIterable<string> {
      try {
        for (;;) {
          yield 'more and more\n'.repeat(1000);
          await wait(1);
        }
      } finally {
        ended = true;
      }
    }
    const zip = new ZipStream();
    const added = zip.add(file('endless', endless())).catch((error: Error) => error.message);
    zip.output.once('data', () => zip.output.destroy());
    expect(await added).toBe('Whoever read the archive went away.');
    await wait(50);
    expect(ended).toBe(true);
  });

  it('fails with the file that could not be made', async () => {
    async function* broken(): AsyncIterable<string> {
      yield 'one';
      throw new Error('The disk is full.');
    }
    const zip = new ZipStream();
    zip.output.resume();
    await expect(zip.add(file('broken', broken()))).rejects.toThrow('The disk is full.');
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '../src/domain/time/instant.js';
import { Folder, made } from '../src/folder.js';

const NOW = instant('2026-11-24T12:00:00Z');

describe('the folder of a process', () => {
  let path: string;

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'folder-'));
  });

  afterEach(() => rmSync(path, { recursive: true }));

  function left(name: string): string {
    const folder = join(path, 'imports', name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  it('is its own, and made with its first file', () => {
    const own = new Folder(path).own('imports', NOW);
    expect(existsSync(own)).toBe(false);
    made(own);
    expect(readdirSync(join(path, 'imports'))).toEqual([`2026-11-24_${process.pid}_${hostname()}`]);
    expect(new Folder(path).own('imports', NOW)).toBe(own);
    expect(existsSync(own)).toBe(true);
  });

  it('of a process that was killed is removed by the next one, whatever it held', () => {
    // A process that is certainly over.
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const killed = left(`2026-11-24_${pid}_${hostname()}`);
    mkdirSync(join(killed, 'an-import'));
    new Folder(path).own('imports', NOW);
    expect(existsSync(killed)).toBe(false);
  });

  it('of one that lives, or of another machine, stays until it is old', () => {
    const alive = left(`2026-11-24_${process.ppid}_${hostname()}`);
    const elsewhere = left('2026-11-23_1_another.example');
    const old = left('2026-11-21_1_another.example');
    new Folder(path).own('imports', NOW);
    expect([alive, elsewhere, old].map((each) => existsSync(each))).toEqual([true, true, false]);
  });
});

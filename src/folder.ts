import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { daysLater } from './domain/time/instant.js';
import type { Instant } from './domain/time/instant.js';

/** How long the folder of a process of another machine is left alone. */
const LEFT_ALONE_DAYS = 2;

/** Where files are kept that are not in the database. */
export class Folder {
  constructor(readonly path: string) {}

  /**
   * A folder of this process's own for files of a kind; it is made when the first file is. What processes left
   * behind that were killed is removed: those of this machine at once, others once they are old.
   */
  own(kind: string, now: Instant): string {
    const all = join(this.path, kind);
    if (existsSync(all)) {
      for (const name of readdirSync(all)) {
        if (isLeftBehind(name, now)) rmSync(join(all, name), { recursive: true, force: true });
      }
    }
    return join(all, nameOf(now));
  }
}

/** Tells when, where and by which process it was made. */
function nameOf(now: Instant): string {
  return `${now.slice(0, 10)}_${process.pid}_${hostname()}`;
}

function isLeftBehind(name: string, now: Instant): boolean {
  const [day = '', pid = '', ...host] = name.split('_');
  if (day < daysLater(now, -LEFT_ALONE_DAYS).slice(0, 10)) return true;
  return host.join('_') === hostname() && Number(pid) !== process.pid && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Makes a folder and answers with it. */
export function made(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}

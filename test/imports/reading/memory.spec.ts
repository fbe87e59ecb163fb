import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compiled } from '../../support/compiled.js';
import type { Compiled } from '../../support/compiled.js';
import { Files, workbookParts, zipped } from '../../support/files.js';

const files = new Files();
let register: Compiled;

beforeAll(() => {
  register = compiled();
});

afterAll(() => {
  register.remove();
  files.remove();
});

const ROWS = 100_000;

const text = (index: number): string => `${'x'.repeat(200)}${index}`;

const numbers = Array.from({ length: ROWS }, (_, index) => index);

/** Each holds some 20 MB of text. */
const FILES = {
  csv: async () => Buffer.from(['a,b', ...numbers.map((index) => `${text(index)},x`)].join('\n')),
  xlsx: async () =>
    zipped(
      workbookParts(
        `<row><c t="str"><v>a</v></c></row>${numbers.map((index) => `<row><c t="str"><v>${text(index)}</v></c></row>`).join('')}`,
      ),
    ),
};

/** Reads a table in a process that has little memory, and counts its rows. */
const COUNT = `
  const { readTable } = await import(process.argv[1]);
  let count = 0;
  for await (const _ of readTable(process.argv[2], process.argv[3] ?? null)) count += 1;
  console.log(count);`;

describe('reading 100 000 rows', () => {
  it.each(['csv', 'xlsx'] as const)('as %s takes less memory than they have', async (kind) => {
    const path = files.of(await FILES[kind]());
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [
      '--max-old-space-size=16',
      '--input-type=module',
      '--eval',
      COUNT,
      register.file('src/imports/reading/read-table.js'),
      path,
      ...(kind === 'xlsx' ? ['Sheet'] : []),
    ]);
    expect(stdout).toBe(`${ROWS}\n`);
  });
});

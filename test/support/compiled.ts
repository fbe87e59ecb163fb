import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import type { Options } from '@swc/core';

/** What processes of their own need to write to a register. */
const PARTS = [
  'src',
  'entities',
  'test/support/writer-process.ts',
  'test/support/restorer-process.ts',
  'test/support/proposer-process.ts',
  'package.json',
];

const ROOT = new URL('../..', import.meta.url).pathname;

/** A copy of the register that plain Node can run: Jest compiles what it loads, and for itself only. */
export type Compiled = { readonly file: (path: string) => string; readonly remove: () => void };

/** Compiles the register, as Jest would, into a folder of its own. */
export function compiled(): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'transfer-register-compiled-'));
  for (const part of PARTS) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  for (const each of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (each.endsWith('.ts')) compile(join(folder, each));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    file: (path) => join(folder, path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const OPTIONS: Options = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
};

function compile(file: string): void {
  const source = readFileSync(file, 'utf8');
  const { code } = transformSync(source, OPTIONS);
  writeFileSync(file.replace(/\.ts$/, '.js'), code);
}

#!/usr/bin/env node
import 'reflect-metadata';
import { program } from './command-line/program.js';
import { configuration } from './configuration.js';

try {
  await program(configuration(process.env)).parseAsync();
} catch (error) {
  // What was asked wrongly is told in words; anything else is ours and shows where.
  const isRefusal = error instanceof RangeError;
  process.stderr.write(
    `${isRefusal ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
}

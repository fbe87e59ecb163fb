import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { JOURNALS } from '../../src/recording/journals.js';
import type { Place } from './databases.js';

const TABLES = [
  'register',
  'audit_entry',
  'coverage_period',
  'safeguard_party',
  ...JOURNALS.map(({ table }) => table),
  ...Object.values(NOUN_TABLES).flatMap(({ identity, version }) => [identity, version]),
];

/** Tables of a register that hold anything. */
export async function filledTables({ raw }: Place): Promise<readonly string[]> {
  const held = [];
  for (const table of TABLES) {
    if ((await raw(`SELECT 1 FROM ${table} LIMIT 1`)).length > 0) held.push(table);
  }
  return held;
}

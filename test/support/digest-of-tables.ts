import { sha256 } from '../../src/audit/sha256.js';
import type { Reader } from '../../src/database/reader.js';

const TABLES = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  postgres: `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
} as const;

/** SHA-256 over every row of every table: the same before and after means that nothing was written. */
export async function digestOfTables(reader: Reader): Promise<string> {
  const rows: string[] = [];
  for (const { name } of await reader.rows<{ name: string }>(TABLES[reader.dialect.engine])) {
    for (const row of await reader.rows(`SELECT * FROM ${name}`)) {
      rows.push(`${name} ${JSON.stringify(row)}`);
    }
  }
  return sha256(rows.toSorted().join('\n'));
}

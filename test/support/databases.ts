import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Location } from '../../src/database/database.js';

/** A fresh, empty place for a register, and a way round the register into its tables. */
export type Place = {
  readonly location: Location;
  /** Runs SQL past the register, as somebody with the password could. */
  readonly raw: (sql: string) => Promise<readonly Record<string, unknown>[]>;
  readonly remove: () => Promise<void>;
};

async function sqlitePlace(original?: Location): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'transfer-register-'));
  const file = join(folder, 'register.sqlite');
  if (original?.engine === 'sqlite') {
    const database = new Sqlite(original.file, { readonly: true });
    database.prepare('VACUUM INTO ?').run(file);
    database.close();
  }
  return {
    location: { engine: 'sqlite', file },
    raw: async (sql) => {
      const database = new Sqlite(file);
      try {
        const statement = database.prepare(sql);
        if (statement.reader) return statement.all() as Record<string, unknown>[];
        statement.run();
        return [];
      } finally {
        database.close();
      }
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onServer(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function postgresPlace(server: string, original?: Location): Promise<Place> {
  const name = `register_${randomUUID().replaceAll('-', '')}`;
  const template =
    original?.engine === 'postgres' ? ` TEMPLATE ${new URL(original.url).pathname.slice(1)}` : '';
  await onServer(server, `CREATE DATABASE ${name}${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    location: { engine: 'postgres', url: url.href },
    raw: (sql) => onServer(url.href, sql),
    remove: async () => {
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

type Kind = {
  readonly name: Location['engine'];
  /** An empty place, or a copy of a register that nobody has open. */
  readonly place: (original?: Location) => Promise<Place>;
};

const server = process.env['TEST_POSTGRES_URL'];

/** SQLite always; PostgreSQL where it could be started. */
export const databases: readonly Kind[] = [
  { name: 'sqlite', place: sqlitePlace },
  ...(server
    ? [
        {
          name: 'postgres' as const,
          place: (original?: Location) => postgresPlace(server, original),
        },
      ]
    : []),
];

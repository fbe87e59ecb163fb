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

async function sqlitePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'transfer-register-'));
  const file = join(folder, 'register.sqlite');
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

async function postgresPlace(server: string): Promise<Place> {
  const name = `register_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
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

type Kind = { readonly name: string; readonly place: () => Promise<Place> };

const server = process.env['TEST_POSTGRES_URL'];

/** SQLite always; PostgreSQL where it could be started. */
export const databases: readonly Kind[] = [
  { name: 'sqlite', place: sqlitePlace },
  ...(server ? [{ name: 'postgres', place: () => postgresPlace(server) }] : []),
];

import { dataSource } from './data-source.js';
import type { Location } from './data-source.js';
import { PostgresReader } from './postgres-reader.js';
import type { Reader } from './reader.js';
import { SqliteReader } from './sqlite-reader.js';
import { Writer } from './writer.js';

export type { Location } from './data-source.js';

/** An open database: one way to write, one way to read. */
export type Database = {
  readonly writer: Writer;
  readonly reader: Reader;
  readonly close: () => Promise<void>;
};

/** Brings the tables up to date, and opens the database. A file of SQLite that is not there is made. */
export async function openDatabase(location: Location): Promise<Database> {
  const source = await dataSource(location).initialize();
  await source.runMigrations();
  // From here on nobody waits inside SQLite: see `beginTransaction`.
  if (location.engine === 'sqlite') await source.query('PRAGMA busy_timeout = 0');
  const reader: Reader =
    location.engine === 'postgres'
      ? new PostgresReader(location.url)
      : new SqliteReader(location.file);
  return {
    writer: new Writer(source),
    reader,
    close: async () => {
      await reader.close();
      await source.destroy();
    },
  };
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { apiTokenSchema } from '../../entities/api-token-schema.js';
import { documentSchema, redactionSchema } from '../../entities/document-schemas.js';
import { nounSchemas } from '../../entities/noun-schemas.js';
import {
  commandReceiptSchema,
  proposalPartSchema,
  proposalStepSchema,
} from '../../entities/proposal-schemas.js';
import {
  auditEntrySchema,
  contactSchema,
  coveragePeriodSchema,
  registerSchema,
  safeguardPartySchema,
} from '../../entities/register-schemas.js';
import {
  requesterSchema,
  requestSchema,
  requestStepSchema,
} from '../../entities/request-schemas.js';
import { calendarAddressSchema, reminderSchema } from '../../entities/reminder-schemas.js';
import { POSTGRES_TYPES } from './postgres-types.js';
import { MIGRATIONS } from './migrations/migrations.js';

/** Where the register lives: a file of SQLite, or a PostgreSQL. */
export type Location =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** The writing side of the database: one connection on SQLite, a pool on PostgreSQL. Not yet opened. */
export function dataSource(location: Location): DataSource {
  return new DataSource({
    ...connection(location),
    entities: [
      ...nounSchemas(location.engine),
      registerSchema,
      auditEntrySchema,
      safeguardPartySchema,
      contactSchema,
      proposalStepSchema,
      proposalPartSchema,
      commandReceiptSchema,
      documentSchema,
      redactionSchema,
      coveragePeriodSchema(location.engine),
      apiTokenSchema,
      requestSchema,
      requestStepSchema,
      requesterSchema,
      calendarAddressSchema,
      reminderSchema(location.engine),
    ],
    migrations: [...MIGRATIONS],
    migrationsTransactionMode: 'all',
    synchronize: false,
  });
}

function connection(location: Location): DataSourceOptions {
  if (location.engine === 'postgres') {
    return {
      type: 'postgres',
      url: location.url,
      poolSize: 10,
      installExtensions: false,
      extra: { types: POSTGRES_TYPES },
    };
  }
  mkdirSync(dirname(location.file), { recursive: true });
  return {
    type: 'better-sqlite3',
    database: location.file,
    enableWAL: true,
    timeout: 5000,
    prepareDatabase: (database: { pragma: (text: string) => unknown }) => {
      database.pragma('synchronous = NORMAL');
      // What is erased is overwritten, and does not lie about in free pages.
      database.pragma('secure_delete = ON');
      database.pragma('temp_store = MEMORY');
      database.pragma('cache_size = -16384');
    },
  };
}

import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import request from 'supertest';
import { everything } from '../../seeds/demonstration/everything.js';
import { createApplication } from '../../src/application.js';
import { FixedClock } from '../../src/clock.js';
import { plant } from '../../src/command-line/plant.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database, Location } from '../../src/database/database.js';
import type { Reader } from '../../src/database/reader.js';
import { instant } from '../../src/domain/time/instant.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { RegisterKeeper } from '../../src/register/register-keeper.js';
import { ServicesModule } from '../../src/services.module.js';

export type Engine = Location['engine'];

const POSTGRES = process.env['TEST_POSTGRES_URL'];

/** The engines there are here: SQLite always, PostgreSQL where one could be started. */
export const ENGINES: readonly Engine[] = POSTGRES ? ['sqlite', 'postgres'] : ['sqlite'];

const CLOCK = new FixedClock(instant('2026-11-25T09:00:00Z'));

/** An answer over HTTP. */
export type Answer = {
  readonly status: number;
  readonly body: { readonly data?: Json; readonly errors?: readonly Refusal[] };
};

export type Refusal = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number }[];
  readonly extensions: { readonly code: string; readonly path?: string };
};

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads answers as their readers do
type Json = any;

/** The demonstration, served: how a test asks, and how it stops. */
export type Served = {
  readonly http: ReturnType<typeof request>;
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

type Serving = {
  readonly engine?: Engine;
  readonly explorable?: boolean;
  /** What stands between the services and the database. */
  readonly readThrough?: (reader: Reader) => Reader;
};

/** Serves the demonstration, which the first test of a worker records and the others find there. */
export async function serveDemonstration(serving: Serving = {}): Promise<Served> {
  const { engine = 'sqlite', explorable = true, readThrough = (reader) => reader } = serving;
  const database = await openDatabase(await locationOf(engine));
  await recordOnce(database);
  const ground = {
    database: { ...database, reader: readThrough(database.reader) },
    clock: CLOCK,
  };
  const application = await createApplication(ground, { explorable, logLevels: ['fatal'] });
  await application.init();
  await application.getHttpAdapter().getInstance().ready();
  return { ...asking(application), close: () => closing(application, database) };
}

function asking(application: NestFastifyApplication): Pick<Served, 'http' | 'ask'> {
  const http = request(application.getHttpServer());
  return {
    http,
    ask: async (query, variables = {}) => {
      const { status, body } = await http.post('/graphql').send({ query, variables });
      return { status, body };
    },
  };
}

async function closing(application: NestFastifyApplication, database: Database): Promise<void> {
  await application.close();
  await database.close();
}

async function recordOnce(database: Database): Promise<void> {
  const services = await NestFactory.createApplicationContext(
    ServicesModule.on({ database, clock: CLOCK }),
    { logger: false },
  );
  const keeper = services.get(RegisterKeeper);
  const { row } = await keeper.holdings();
  if (row === null) {
    await keeper.found('DEMONSTRATION');
    await plant(everything(), services.get(RecordingService), () => undefined);
  }
  await services.close();
}

/** One database for each worker of one run. */
async function locationOf(engine: Engine): Promise<Location> {
  const folder = dirname(process.env['TRANSFER_REGISTER_ABSENCES'] ?? join(tmpdir(), 'alone', 'x'));
  const name = `demonstration_${process.env['JEST_WORKER_ID'] ?? '0'}`;
  if (engine === 'sqlite') return { engine, file: join(folder, `${name}.sqlite`) };
  const database = `${basename(folder)}_${name}`.replaceAll(/\W/g, '_').toLowerCase();
  const url = new URL(POSTGRES ?? '');
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
  await client.end();
  url.pathname = `/${database}`;
  return { engine, url: url.href };
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { DEMONSTRATION_IDENTITIES } from '../../src/sign-in/demonstration-identities.js';
import { createApplication } from '../../src/application.js';
import type { Exposure } from '../../src/application.js';
import type { Clock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database, Location } from '../../src/database/database.js';
import type { Reader } from '../../src/database/reader.js';
import { DEMONSTRATION_DESK } from '../../src/requests/demonstration-desk.js';
import type { DeskSettings } from '../../src/requests/desk-settings.js';
import { CLOCK, recordedDemonstration } from './recorded-demonstration.js';

export type Engine = Location['engine'];

/** The engines that are tried: SQLite always, PostgreSQL where everything is tried and one could be started. */
export const ENGINES: readonly Engine[] =
  process.env['TEST_POSTGRES_URL'] && process.env['REQUIRE_ALL'] === '1'
    ? ['sqlite', 'postgres']
    : ['sqlite'];

/** Milliseconds a hook may take that may be the first to serve, and so records the demonstration. */
export const TO_SERVE = 120_000;

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

/** The token `ask` sends when none is named. */
export const DPO = 'demonstration-dpo';

/** The demonstration, served: how a test asks, and how it stops. */
export type Served = {
  readonly url: string;
  readonly http: ReturnType<typeof request>;
  /** Asks as the data protection officer, or by another token; `null` asks as nobody. */
  readonly ask: (query: string, variables?: object, token?: string | null) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

type Serving = Partial<Exposure> & {
  readonly engine?: Engine;
  /** Another database than the one the tests of a worker share. */
  readonly place?: Location;
  /** Another time than that of the demonstration. */
  readonly clock?: Clock;
  /** Where files are kept, and how the desk of requests is set. */
  readonly folder?: string;
  readonly desk?: DeskSettings;
  /** What stands between the services and the database. */
  readonly readThrough?: (reader: Reader) => Reader;
};

export const USUAL: Exposure = {
  explorable: true,
  logLevels: ['fatal'],
  provider: null,
  identities: DEMONSTRATION_IDENTITIES,
  rates: { perIdentity: 1_000_000, perAddress: 1_000_000 },
  trustedProxies: [],
};

/** Serves the demonstration over HTTP. */
export async function serveDemonstration(serving: Serving = {}): Promise<Served> {
  const { engine = 'sqlite', readThrough = (reader) => reader, place, ...rest } = serving;
  const { clock = CLOCK, desk = DEMONSTRATION_DESK, folder, ...given } = rest;
  const database = await openDatabase(place ?? (await recordedDemonstration(engine)));
  const ground = {
    database: { ...database, reader: readThrough(database.reader) },
    clock,
    desk,
    ...(folder !== undefined && { folder }),
  };
  const application = await createApplication(ground, { ...USUAL, ...given });
  await application.listen(0, '127.0.0.1');
  return {
    ...asking(application),
    url: await application.getUrl(),
    close: () => closing(application, database),
  };
}

function asking(application: NestFastifyApplication): Pick<Served, 'http' | 'ask'> {
  const http = request(application.getHttpServer());
  return {
    http,
    ask: async (query, variables = {}, token = DPO) => {
      const asked = http.post('/graphql').send({ query, variables });
      if (token !== null) asked.auth(token, { type: 'bearer' });
      const { status, body } = await asked;
      return { status, body };
    },
  };
}

async function closing(application: NestFastifyApplication, database: Database): Promise<void> {
  await application.close();
  await database.close();
}

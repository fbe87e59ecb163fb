import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { everything } from '../../seeds/demonstration/everything.js';
import { FixedClock } from '../../src/clock.js';
import { plant } from '../../src/command-line/plant.js';
import { openDatabase } from '../../src/database/database.js';
import type { Location } from '../../src/database/database.js';
import { instant } from '../../src/domain/time/instant.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { RegisterKeeper } from '../../src/register/register-keeper.js';
import { ServicesModule } from '../../src/services.module.js';

/** The clock the demonstration is recorded and asked by. */
export const CLOCK = new FixedClock(instant('2026-11-25T09:00:00Z'));

/** The folder of this run; outside a run with the project's set-up, one of this process. */
const FOLDER = dirname(
  process.env['TRANSFER_REGISTER_ABSENCES'] ??
    join(tmpdir(), `transfer-register-alone-${process.pid}`, 'absences.jsonl'),
);

const NAME = `demonstration_${process.env['JEST_WORKER_ID'] ?? '0'}`;

/**
 * Where the demonstration is, which the first test of a worker records and the others find there.
 * It gets its name when it is whole: one that was cut short is never found.
 */
export async function recordedDemonstration(engine: Location['engine']): Promise<Location> {
  return engine === 'sqlite' ? recordedInFile() : recordedOnServer();
}

async function recordedInFile(): Promise<Location> {
  const file = join(FOLDER, `${NAME}.sqlite`);
  if (!existsSync(file)) {
    const draft = join(FOLDER, `${randomUUID()}.sqlite`);
    await record({ engine: 'sqlite', file: draft });
    renameSync(draft, file);
  }
  return { engine: 'sqlite', file };
}

async function recordedOnServer(): Promise<Location> {
  const server = process.env['TEST_POSTGRES_URL'] ?? '';
  const at = (name: string): Location => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    return { engine: 'postgres', url: url.href };
  };
  const name = `${basename(FOLDER)}_${NAME}`.replaceAll(/\W/g, '_').toLowerCase();
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) {
      const draft = `draft_${randomUUID().replaceAll('-', '')}`;
      await client.query(`CREATE DATABASE ${draft}`);
      await record(at(draft));
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    }
  } finally {
    await client.end();
  }
  return at(name);
}

async function record(location: Location): Promise<void> {
  const database = await openDatabase(location);
  const services = await NestFactory.createApplicationContext(
    ServicesModule.on({ database, clock: CLOCK }),
    { logger: false },
  );
  await services.get(RegisterKeeper).found('DEMONSTRATION');
  await plant(everything(), services.get(RecordingService), () => undefined);
  await services.close();
  await database.close();
}

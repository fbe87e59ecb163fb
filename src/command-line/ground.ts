import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { FixedClock, SystemClock } from '../clock.js';
import type { Clock } from '../clock.js';
import type { Configuration } from '../configuration.js';
import { openDatabase } from '../database/database.js';
import type { Location } from '../database/database.js';
import { instant } from '../domain/time/instant.js';
import { DEMONSTRATION_DESK } from '../requests/demonstration-desk.js';
import { ServicesModule } from '../services.module.js';
import type { Ground } from '../services.module.js';

/** The day on which the demonstration stands still. */
const DEMONSTRATION_NOW = instant('2026-11-25T09:00:00Z');

/** Which register a command works on. */
export type Which = { readonly demonstration?: boolean };

/** The demonstration has a file of its own; PostgreSQL holds whatever its URL names. */
function locationOf(configuration: Configuration, { demonstration }: Which): Location {
  const { databaseUrl, dataDirectory } = configuration;
  if (databaseUrl !== null) return { engine: 'postgres', url: databaseUrl };
  const file = demonstration === true ? 'demonstration.sqlite' : 'register.sqlite';
  return { engine: 'sqlite', file: join(dataDirectory, file) };
}

/** Opens the database of a command, brought up to date. */
export async function openGround(configuration: Configuration, which: Which): Promise<Ground> {
  const clock: Clock =
    which.demonstration === true ? new FixedClock(DEMONSTRATION_NOW) : new SystemClock();
  const { dataDirectory } = configuration;
  const isDemonstration = which.demonstration === true;
  const folder = isDemonstration ? join(dataDirectory, 'demonstration') : dataDirectory;
  const desk = isDemonstration ? DEMONSTRATION_DESK : configuration.desk;
  return { database: await openDatabase(locationOf(configuration, which)), clock, folder, desk };
}

/** Runs work with the services, and closes all behind it. */
export async function withServices<T>(
  configuration: Configuration,
  which: Which,
  work: (services: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const ground = await openGround(configuration, which);
  try {
    const services = await NestFactory.createApplicationContext(ServicesModule.on(ground), {
      logger: [...configuration.logLevels],
      abortOnError: false,
    });
    try {
      return await work(services);
    } finally {
      await services.close();
    }
  } finally {
    await ground.database.close();
  }
}

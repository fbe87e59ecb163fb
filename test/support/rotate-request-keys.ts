import { tmpdir } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { openDatabase } from '../../src/database/database.js';
import type { Location } from '../../src/database/database.js';
import type { DeskSettings } from '../../src/requests/desk-settings.js';
import { RequesterService } from '../../src/requests/requester.service.js';
import { ServicesModule } from '../../src/services.module.js';
import { CLOCK } from './recorded-demonstration.js';

/** Wraps the keys of all requests anew, as the command line does. */
export async function rotateRequestKeys(location: Location, desk: DeskSettings): Promise<number> {
  const database = await openDatabase(location);
  const ground = { database, clock: CLOCK, folder: tmpdir(), desk };
  const services = await NestFactory.createApplicationContext(ServicesModule.on(ground), {
    logger: false,
  });
  const wrapped = await services.get(RequesterService).rotate('tester');
  await services.close();
  await database.close();
  return wrapped;
}

import { NestFactory } from '@nestjs/core';
import { openDatabase } from '../../src/database/database.js';
import type { Location } from '../../src/database/database.js';
import type { DeskSettings } from '../../src/requests/desk-settings.js';
import { ErasureWatch } from '../../src/requests/erasure-watch.js';
import { ServicesModule } from '../../src/services.module.js';
import { SetClock } from './set-clock.js';

/** How many are erased by the watch that a server keeps, when it looks on a day. */
export async function eraseDue(
  { location, folder }: { readonly location: Location; readonly folder: string },
  desk: DeskSettings,
  on: string,
): Promise<number> {
  const database = await openDatabase(location);
  const ground = { database, clock: new SetClock(on), folder, desk };
  const services = await NestFactory.createApplicationContext(ServicesModule.on(ground), {
    logger: false,
  });
  const erased = await services.get(ErasureWatch).look();
  await services.close();
  await database.close();
  return erased;
}

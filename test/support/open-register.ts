import type { RecordedChanges } from '../../seeds/recorded-changes.js';
import { SystemClock } from '../../src/clock.js';
import type { Clock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database.js';
import { plant } from '../../src/command-line/plant.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { RegisterKeeper } from '../../src/register/register-keeper.js';
import type { RegisterKind } from '../../src/register/register.store.js';
import type { Place } from './databases.js';

export type OpenRegister = { readonly database: Database; readonly recording: RecordingService };

/** An open register of a kind on a place, with a history recorded. */
export async function openRegister(
  place: Place,
  kind: RegisterKind,
  history: Iterable<RecordedChanges> = [],
  clock: Clock = new SystemClock(),
): Promise<OpenRegister> {
  const database = await openDatabase(place.location);
  await new RegisterKeeper(database.writer, database.reader).found(kind);
  const recording = new RecordingService(database.writer, clock);
  await plant(history, recording, () => undefined);
  return { database, recording };
}

/** A register that is there already, such as a copy of the demonstration, opened. */
export async function reopenRegister(
  { location }: Place,
  clock: Clock = new SystemClock(),
): Promise<OpenRegister> {
  const database = await openDatabase(location);
  return { database, recording: new RecordingService(database.writer, clock) };
}

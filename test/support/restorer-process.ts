import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { stdin } from 'node:process';
import { SystemClock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Location } from '../../src/database/database.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { RestoreService } from '../../src/restoring/restore.service.js';

/*
 * A process that reads an extract back until it is killed. It begins when it is told which and where, in
 * a line of JSON, and says how many rows it wrote so far.
 */

type Told = { readonly location: Location; readonly file: string };

async function restore({ location, file }: Told): Promise<void> {
  const { writer } = await openDatabase(location);
  const recording = new RecordingService(writer, new SystemClock());
  const told = (rows: number): void => void writeSync(1, `${rows}\n`);
  await new RestoreService(writer, recording).restore(file, 'restorer', told);
  writeSync(1, 'done\n');
}

stdin.once('data', (line) => {
  void restore(JSON.parse(String(line)) as Told);
});

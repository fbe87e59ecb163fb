import 'reflect-metadata';
import { randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { stdin } from 'node:process';
import { SystemClock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Location } from '../../src/database/database.js';
import type { Change } from '../../src/domain/register/change.js';
import { NOTHING_KNOWN } from '../../src/domain/register/nothing-known.js';
import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import { RecordingService } from '../../src/recording/recording.service.js';

/*
 * A process that writes to a register until it is killed. It says when it is ready, begins when it is
 * told where, in a line of JSON, and says the sequence and digest of every entry it knows is recorded.
 */

const RECORDS = 8;
const valid = { from: BEGINNING, to: FOREVER };

const idOf = (kind: number, count: number): string =>
  `01900000-0000-7000-8000-0000000${kind}${String(count).padStart(4, '0')}`;

function recipient(count: number): Change {
  const facts: RecipientFacts = {
    ...NOTHING_KNOWN,
    kind: 'SERVICE_PROVIDER',
    legalName: `Example ${randomInt(1_000_000)} NV`,
    establishedIn: ['BE', 'IN', 'US', 'GB'][randomInt(4)] ?? null,
    invented: true,
    sourceKind: 'OWN_RECORD',
    source: null,
    confidence: 'HIGH',
  };
  return { noun: 'recipient', id: idOf(1, count), valid, facts };
}

function flow(count: number): Change {
  return {
    noun: 'dataFlow',
    id: idOf(2, count),
    valid,
    facts: {
      exporterId: idOf(1, count),
      recipientId: idOf(1, (count + 1) % RECORDS),
      destination: ['IN', 'US', 'CH'][randomInt(3)] ?? null,
      exporterRole: 'CONTROLLER',
      recipientRole: 'PROCESSOR',
      dataSubjects: [],
      dataCategories: [],
      purposes: [],
      staffData: false,
      onwardOfId: null,
      activityId: null,
      circumstances: {},
      invented: true,
      note: null,
    },
  };
}

async function write(location: Location): Promise<never> {
  const { writer } = await openDatabase(location);
  const recording = new RecordingService(writer, new SystemClock());
  const all = Array.from({ length: RECORDS }, (_, count) => count);
  for (;;) {
    const some = all.filter(() => randomInt(2) === 0);
    const changes = [...all.map(recipient), ...some.map(flow)];
    const entry = await recording.record({
      actor: 'writer',
      action: 'TEST',
      reason: 'until it is killed',
      changes,
    });
    writeSync(1, `${entry.sequence} ${entry.digest}\n`);
  }
}

stdin.once('data', (line) => {
  void write(JSON.parse(String(line)) as Location);
});
writeSync(1, 'ready\n');

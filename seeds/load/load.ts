import type { Change } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { addDays, localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { RecordedChanges } from '../recorded-changes.js';
import { loadFlow } from './load-flow.js';
import type { LoadFlow } from './load-flow.js';
import { loadExporter, loadRecipient } from './load-recipient.js';
import type { LoadCompany } from './load-recipient.js';
import { naming } from './naming.js';
import { seededRandom } from './random.js';

/** How many flows, and the seed that makes them the same every time. */
export type LoadSize = { readonly flows: number; readonly seed: number };

/** What one more flow brings, on its day, and what is recorded about it in a later batch. */
type Step = {
  readonly on: LocalDate;
  readonly changes: readonly Change[];
  readonly later: readonly Change[];
};

const BATCH = 1000;
const FIRST_DAY = localDate('2024-01-08');
const DAYS = 1020;
const NINE_O_CLOCK = 9 * 3_600_000;

/**
 * A register of any size, invented from end to end, that begins with the papers of earlier years
 * and grows day by day. The same size and seed give the same changes; memory does not grow with the
 * flows.
 */
export function* load(size: LoadSize): Generator<RecordedChanges> {
  let serial = 0;
  let on = FIRST_DAY;
  let batch: Change[] = [];
  let later: Change[] = [];
  for (const step of growth(size)) {
    on = step.on;
    batch.push(...step.changes);
    later.push(...step.later);
    if (batch.length < BATCH) continue;
    yield recorded(batch, on, serial++);
    [batch, later] = [later, []];
  }
  if (batch.length > 0) yield recorded(batch, on, serial++);
  if (later.length > 0) yield recorded(later, on, serial++);
}

function* growth({ flows, seed }: LoadSize): Generator<Step> {
  const random = seededRandom(seed);
  const days = Array.from({ length: DAYS }, (_, count) => addDays(FIRST_DAY, count));
  const dayOf = (done: number): LocalDate => days[Math.floor((done * DAYS) / flows)] ?? FIRST_DAY;
  const exporters: LoadCompany[] = [];
  for (let count = 1; count <= Math.min(400, 5 + Math.floor(flows / 250)); count += 1) {
    const { company, changes } = loadExporter(random, naming(seed, 'exporter', count, FIRST_DAY));
    exporters.push(company);
    yield { on: FIRST_DAY, changes, later: [] };
  }

  const wanted = Math.min(20_000, 10 + Math.floor(flows / 20));
  const recipients: LoadCompany[] = [];
  let latest: LoadFlow | null = null;
  // What a company brought stays, also when no flow to it comes of the first try.
  let founding: Change[] = [];
  for (let done = 0; done < flows;) {
    const on = dayOf(done);
    while (recipients.length < Math.max(10, (wanted * done) / flows)) {
      const name = naming(seed, 'recipient', recipients.length + 1, on);
      const founded = loadRecipient(random, name, exporters);
      recipients.push(founded.company);
      founding.push(...founded.changes);
    }
    const recipient = recipients[random.low(recipients.length)];
    if (recipient === undefined) throw new RangeError('A flow needs a recipient.');
    const earlier: LoadFlow | null = random.chance(0.05) ? latest : null;
    const flow = loadFlow(random, naming(seed, 'flow', done + 1, on), recipient, earlier);
    if (flow === null) continue;
    latest = flow;
    done += 1;
    yield { on, changes: [...founding, flow.now], later: flow.later === null ? [] : [flow.later] };
    founding = [];
  }
}

function recorded(changes: readonly Change[], on: LocalDate, serial: number): RecordedChanges {
  return {
    recordedAt: atSerial(on, serial),
    actor: 'load@example',
    reason: `Load, batch ${serial + 1}`,
    changes,
  };
}

/** A later serial on the same or a later day is always a later instant. */
function atSerial(on: LocalDate, serial: number): Instant {
  const whole = NINE_O_CLOCK + serial;
  const part = (unit: number, size: number, digits: number): string =>
    String(Math.floor(whole / unit) % size).padStart(digits, '0');
  const clock = `${part(3_600_000, 24, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}`;
  return instant(`${on}T${clock}.${part(1, 1000, 3)}Z`);
}

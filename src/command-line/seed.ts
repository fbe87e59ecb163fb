import type { INestApplicationContext } from '@nestjs/common';
import { everything } from '../../seeds/demonstration/everything.js';
import { load } from '../../seeds/load/load.js';
import { merged } from '../../seeds/merged.js';
import type { RecordedChanges } from '../../seeds/recorded-changes.js';
import { law } from '../../seeds/reference/law.js';
import { supervisoryAuthorities } from '../../seeds/reference/supervisory-authorities.js';
import { vocabulary } from '../../seeds/reference/vocabulary.js';
import { RecordingService } from '../recording/recording.service.js';
import { RegisterKeeper } from '../register/register-keeper.js';
import type { RegisterKind } from '../register/register.store.js';
import { plant } from './plant.js';
import { Progress } from './progress.js';

/** What to fill an empty register with. */
export type Seed =
  | { readonly kind: 'PRODUCTION' }
  | { readonly kind: 'DEMONSTRATION' }
  | { readonly kind: 'LOAD'; readonly flows: number; readonly seed: number };

/** Fills an empty register, or says why it does not. Doing it twice changes nothing. */
export async function seed(services: INestApplicationContext, wanted: Seed): Promise<string> {
  const keeper = services.get(RegisterKeeper);
  const { row, entries } = await keeper.holdings();
  if (row !== null && row.kind !== wanted.kind) return mixed(row.kind, wanted.kind);
  if (entries > 0) return `Nothing to do: the register holds its ${NAMES[wanted.kind]} already.`;
  if (row === null) await keeper.found(wanted.kind);
  const progress = new Progress(`Recording the ${NAMES[wanted.kind]}`, sizeOf(wanted));
  const recording = services.get(RecordingService);
  const done = await plant(historyOf(wanted), recording, (changes) => progress.at(changes));
  progress.end();
  return `Recorded ${done} changes: ${NAMES[wanted.kind]}.`;
}

const NAMES: Readonly<Record<RegisterKind, string>> = {
  PRODUCTION: 'law, vocabulary and supervisory authorities',
  DEMONSTRATION: 'demonstration',
  LOAD: 'generated load',
};

function mixed(held: RegisterKind, wanted: RegisterKind): string {
  throw new RangeError(
    `This database is of kind ${held} and stays so: ${NAMES[wanted]} needs a database of its own.`,
  );
}

function historyOf(wanted: Seed): Iterable<RecordedChanges> {
  switch (wanted.kind) {
    case 'PRODUCTION':
      return merged(law(), [vocabulary()], [supervisoryAuthorities()]);
    case 'DEMONSTRATION':
      return everything();
    case 'LOAD':
      return merged(law(), [vocabulary()], load(wanted));
  }
}

/** About how many changes there will be. */
function sizeOf(wanted: Seed): number {
  if (wanted.kind === 'LOAD') return Math.round(wanted.flows * 1.4) + 900;
  return [...historyOf(wanted)].reduce((sum, { changes }) => sum + changes.length, 0);
}

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
  const name = NAMES[wanted.kind];
  const keeper = services.get(RegisterKeeper);
  const { row, entries } = await keeper.holdings();
  if (row !== null && row.kind !== wanted.kind) {
    throw new RangeError(
      `This database is of kind ${row.kind} and stays so: ${name} needs a database of its own.`,
    );
  }
  if (entries > 0) return `Nothing to do: the register holds its ${name} already.`;
  if (row === null) await keeper.found(wanted.kind);
  const { history, size } = historyOf(wanted);
  const progress = new Progress(`Recording the ${name}`);
  const done = await plant(history, services.get(RecordingService), (changes) =>
    progress.at(changes, size),
  ).finally(() => progress.end());
  return `Recorded ${done} changes: ${name}.`;
}

const NAMES: Readonly<Record<RegisterKind, string>> = {
  PRODUCTION: 'law, vocabulary and supervisory authorities',
  DEMONSTRATION: 'demonstration',
  LOAD: 'generated load',
};

type History = {
  readonly history: Iterable<RecordedChanges>;
  /** About how many changes there will be. */
  readonly size: number;
};

function historyOf(wanted: Seed): History {
  switch (wanted.kind) {
    case 'PRODUCTION':
      return counted([...merged(law(), [vocabulary()], [supervisoryAuthorities()])]);
    case 'DEMONSTRATION':
      return counted(everything());
    case 'LOAD':
      // Of any size, and never whole in memory.
      return {
        history: merged(law(), [vocabulary()], load(wanted)),
        size: Math.round(wanted.flows * 1.4) + 900,
      };
  }
}

function counted(history: readonly RecordedChanges[]): History {
  return { history, size: history.reduce((sum, { changes }) => sum + changes.length, 0) };
}

import { NOUN_TABLES } from '../../entities/noun-tables.js';
import type { RecordedChanges } from '../../seeds/recorded-changes.js';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { CommandService } from '../../src/commands/command.service.js';
import type { Given } from '../../src/commands/command.service.js';
import type { CommandOutcome, Done } from '../../src/commands/command-outcome.js';
import { auditHead } from '../../src/audit/audit.store.js';
import { dossiers } from '../../src/coverage/dossier.store.js';
import type { Held } from '../../src/domain/bitemporal/version.js';
import type { Command } from '../../src/domain/commands/command.js';
import type { Refusal } from '../../src/domain/commands/refusal.js';
import { decideCoverages } from '../../src/domain/coverage/decide-coverages.js';
import type { FactsByNoun, Noun } from '../../src/domain/register/change.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { loadLaw } from '../../src/law/law.store.js';
import { recordsAt } from '../../src/records/records.store.js';
import { DPO } from './acting.js';
import type { Place } from './databases.js';
import { openRegister, reopenRegister } from './open-register.js';
import type { OpenRegister } from './open-register.js';
import { CLOCK } from './recorded-demonstration.js';

/** A register open for commands: how a test gives one, and how it reads what came of it. */
export type Commanding = OpenRegister & {
  /** Gives a command as the DPO. */
  readonly give: (command: Command, more?: Partial<Given>) => Promise<CommandOutcome>;
  /** Gives a command that must be recorded. */
  readonly done: (command: Command, more?: Partial<Given>) => Promise<Done>;
  /** Instant of the newest entry. */
  readonly now: () => Promise<Instant>;
  /** One record on a day, as known at an instant, or now. */
  readonly read: <N extends Noun>(
    noun: N,
    id: string,
    on: string,
    knownAt?: Instant,
  ) => Promise<Held<FactsByNoun[N]> | undefined>;
  /** The answers on a flow on a day, as `EU SAFEGUARDED`. */
  readonly answers: (flowId: string, on: string, knownAt?: Instant) => Promise<readonly string[]>;
};

/** A company of the demonstration, by its key. */
export function companyId(key: string): string {
  return demonstrationId('recipient', key);
}

/** Opens a register with a history; without one the place is a copy of the demonstration. */
export async function commanding(
  place: Place,
  history?: readonly RecordedChanges[],
): Promise<Commanding> {
  const register =
    history === undefined
      ? await reopenRegister(place, CLOCK)
      : await openRegister(place, 'DEMONSTRATION', history, CLOCK);
  const { reader } = register.database;
  const service = new CommandService(register.recording);
  const now = async (): Promise<Instant> => {
    const head = await auditHead(reader);
    if (head === null) throw new Error('The register is empty.');
    return head.recordedAt;
  };
  const give: Commanding['give'] = (command, more = {}) =>
    service.execute({ actor: DPO, command, reason: 'a test', idempotencyKey: null, ...more });
  return {
    ...register,
    give,
    now,
    done: async (command, more) => {
      const outcome = await give(command, more);
      if ('done' in outcome) return outcome.done;
      throw new Error(JSON.stringify(outcome.refusals));
    },
    read: async (noun, id, on, knownAt) => {
      const moment = { on: localDate(on), knownAt: knownAt ?? (await now()) };
      const among = { column: NOUN_TABLES[noun].idColumn, ids: [id] };
      const [record] = await recordsAt(reader, noun, moment, among);
      return record;
    },
    answers: async (flowId, on, knownAt) => {
      const at = knownAt ?? (await now());
      const { law } = (await loadLaw(reader)).at(at);
      const dossier = (await dossiers(reader, [flowId], at, law)).get(flowId);
      return dossier === undefined
        ? []
        : decideCoverages(dossier, localDate(on)).map(
            ({ regime, outcome }) => `${regime} ${outcome}`,
          );
    },
  };
}

export function refusalsOf(outcome: CommandOutcome): readonly Refusal[] {
  return 'refusals' in outcome ? outcome.refusals : [];
}

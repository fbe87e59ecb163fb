import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { openVersions } from '../../src/commands/known.store.js';
import { loadKnown } from '../../src/commands/load-known.js';
import type { Version } from '../../src/domain/bitemporal/version.js';
import type { Command } from '../../src/domain/commands/command.js';
import { judge } from '../../src/domain/commands/judge.js';
import { knownOf } from '../../src/domain/commands/known.js';
import type { Known } from '../../src/domain/commands/known.js';
import type { CommandedNoun, FactsByNoun, Noun } from '../../src/domain/register/change.js';
import { FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { aKnown } from '../domain/commands/a-known.js';
import { recording, withdrawing } from '../domain/commands/commanded.js';
import { GIVEN } from '../domain/commands/given.js';
import { commanding, companyId } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { REFUSED } from './refused-commands.js';

type AnyVersion = Version<FactsByNoun[Noun]>;

const NOUNS = Object.keys(GIVEN) as CommandedNoun[];

/** Records of each noun that commands are given about, at most. */
const MOST = 12;

const DAY = localDate('2024-01-01');

/** What a revision of each noun says that could stand in somebody's way. */
const SAYING: { readonly [N in CommandedNoun]?: readonly Partial<FactsByNoun[N]>[] } = {
  recipient: [{ kind: 'AUTHORITY' }, { parentId: companyId('noordzee') }],
  dataFlow: [{ recipientId: companyId('cloudmail') }, { recipientRole: 'CONTROLLER' }],
  safeguard: [{ code: 'EU-46-2-C-SCC2021-M4' }, { flowIds: [] }],
  derogation: [{ code: 'EU-49-1-A' }],
  transferImpactAssessment: [{ recipientId: companyId('noordzee') }],
  processingAgreement: [{ processorId: companyId('us-court') }],
  businessTransfer: [{ completedOn: DAY, outcome: 'COMPLETED' }],
  standing: [{ recipientId: companyId('us-court') }],
};

/** Ending a record, recording it anew beside itself, and changing it. */
function commandsAbout(noun: CommandedNoun, { id, facts }: AnyVersion): readonly Command[] {
  const valid = { from: DAY, to: FOREVER };
  return [
    withdrawing(noun, id, valid),
    recording(noun, 'another', facts as object, valid),
    ...(SAYING[noun] ?? []).map(
      (patch) =>
        ({ kind: 'REVISE', noun, id, how: 'CHANGE', valid, patch, basedOn: '' }) as Command,
    ),
  ];
}

describe.each(databases)('what commands are judged by on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  const versions = new Map<Noun, readonly AnyVersion[]>();
  let everything: Known;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await commanding(place);
    for (const noun of Object.keys(NOUN_TABLES) as Noun[]) {
      versions.set(noun, await openVersions(register.database.reader, noun, '1 = 1', {}));
    }
    everything = knownOf(versions, aKnown().codes);
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  /** What a command comes to; which of many records stand in the way is left open. */
  function verdict(command: Command, known: Known): readonly string[] {
    const judgement = judge(command, known);
    return 'refusals' in judgement
      ? judgement.refusals.map(({ code, path }) => `${code} ${path}`)
      : judgement.changes
          .map(({ noun, id, valid, facts }) => JSON.stringify([noun, id, valid, facts]))
          .toSorted();
  }

  it.each(NOUNS)('is enough for a %s: the whole register gives the same verdict', async (noun) => {
    const held = versions.get(noun) ?? [];
    const chosen = held.filter((_, index) => index % Math.ceil(held.length / MOST) === 0);
    const commands = [
      ...chosen.flatMap((version) => commandsAbout(noun, version)),
      ...REFUSED.map(({ command }) => command).filter((command) => command.noun === noun),
    ];
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const loaded = await loadKnown(register.database.reader, [command], everything.codes);
      expect([command, verdict(command, loaded)]).toEqual([command, verdict(command, everything)]);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMANDED } from '../../graphql/commands/commanded.js';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import type { CommandedNoun } from '../../src/domain/register/change.js';
import { DPO, TO_SERVE } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import { PROCUREMENT } from './commanding.js';
import { ownDemonstration } from './own-demonstration.js';
import type { OwnDemonstration } from './own-demonstration.js';
import { REVISED } from './revised-facts.js';
import type { World } from './revised-facts.js';

const NOUNS = Object.keys(REVISED) as CommandedNoun[];

/** Days between which a record changes below. */
const DAYS = ['01-15', '02-15', '06-30', '07-01', '09-30', '10-01'] as const;

type Shown = { readonly id: string; readonly version: string; readonly fact: string };

describe.each(someDatabases)('the life of a record over HTTP, on $name', (kind) => {
  let own: OwnDemonstration;
  let world: World;

  beforeAll(async () => {
    own = await ownDemonstration(kind);
    const { id } = await own.command('recordDataFlow', {
      from: '2025-01-01',
      facts: {
        exporterId: demonstrationId('recipient', 'noordzee'),
        recipientId: demonstrationId('recipient', 'pune'),
        destination: 'IN',
        exporterRole: 'CONTROLLER',
        recipientRole: 'PROCESSOR',
        purposes: ['claims_handling'],
        dataCategories: ['name'],
        staffData: false,
      },
    });
    world = { flow: id };
  }, TO_SERVE);
  afterAll(() => own.close());

  const knownNow = async (): Promise<string> =>
    (await own.read('{ register(on: "2026-11-23") { knownAt } }')).register.knownAt;

  /** The record on each of the days, as known at a moment. */
  async function picture(
    noun: CommandedNoun,
    id: string,
    knownAt: string,
  ): Promise<readonly (Shown | null)[]> {
    const { shown, year = '2026' } = REVISED[noun];
    const days = DAYS.map(
      (day, index) =>
        `d${index}: register(on: "${year}-${day}", knownAt: $knownAt) { ${shown(world, id)} }`,
    );
    const found = await own.read(`query ($knownAt: Instant) { ${days.join(' ')} }`, { knownAt });
    return DAYS.map((_, index) => recordIn(found[`d${index}`], id));
  }

  /** Law goes by way of two people; anything else the data protection officer does alone. */
  async function done(name: string, input: object): Promise<string> {
    if (!name.endsWith('AdequacyDecision')) {
      const told = await own.command(name, input);
      expect(told).toMatchObject({ id: expect.any(String), version: expect.any(String) });
      return told.id as string;
    }
    const proposal = { title: name, reason: 'Because', commands: [{ [name]: input }] };
    const saved = await own.step('saveProposal', { input: proposal }, PROCUREMENT);
    const { id } = saved;
    await own.step('submitProposal', { id }, PROCUREMENT);
    expect(await own.step('approveProposal', { id }, DPO)).toMatchObject({ state: 'APPROVED' });
    const { changes } = (await own.read(`{ proposal(id: "${id}") { changes { id } } }`)).proposal;
    return changes[0].id as string;
  }

  it.each(NOUNS)(
    'record, change, correct and end one, and every earlier answer stays: %s',
    async (noun) => {
      const { name } = COMMANDED[noun];
      const { least, fact, values, year = '2026' } = REVISED[noun];
      const [was, became, hadBeen] = values;
      const moments = [await knownNow()];
      const version = async (id: string, day: (typeof DAYS)[number]): Promise<string> => {
        const seen = await picture(noun, id, moments.at(-1) ?? '');
        return seen[DAYS.indexOf(day)]?.version ?? 'no version';
      };

      const id = await done(`record${name}`, {
        from: `${year}-01-01`,
        facts: { ...least(world), [fact]: was },
      });
      moments.push(await knownNow());
      await done(`revise${name}`, {
        id,
        basedOn: await version(id, '07-01'),
        how: 'CHANGE',
        from: `${year}-07-01`,
        facts: { [fact]: became },
      });
      moments.push(await knownNow());
      await done(`revise${name}`, {
        id,
        basedOn: await version(id, '02-15'),
        how: 'CORRECTION',
        from: `${year}-02-01`,
        to: `${year}-03-01`,
        facts: { [fact]: hadBeen },
      });
      moments.push(await knownNow());
      await done(`withdraw${name}`, {
        id,
        basedOn: await version(id, '10-01'),
        how: 'CHANGE',
        from: `${year}-10-01`,
      });
      moments.push(await knownNow());

      const seen: unknown[] = [];
      for (const moment of moments) {
        seen.push((await picture(noun, id, moment)).map((each) => each?.fact ?? null));
      }
      expect(seen).toEqual([
        [null, null, null, null, null, null],
        [was, was, was, was, was, was],
        [was, was, was, became, became, became],
        [was, hadBeen, was, became, became, became],
        [was, hadBeen, was, became, became, null],
      ]);
      const { history } = await own.read(
        `{ history(id: "${id}") { actor reason changes { kind validFrom validTo fields { field } } } }`,
      );
      expect(history).toMatchObject([
        { changes: [{ kind: 'RECORDED', validFrom: `${year}-01-01`, validTo: null }] },
        { changes: [{ kind: 'CHANGED', validFrom: `${year}-07-01`, fields: [{ field: fact }] }] },
        {
          changes: [
            {
              kind: 'CORRECTED',
              validFrom: `${year}-02-01`,
              validTo: `${year}-03-01`,
              fields: [{ field: fact }],
            },
          ],
        },
        { changes: [{ kind: 'ENDED', validFrom: `${year}-10-01`, fields: [] }] },
      ]);
      for (const item of history) expect(item).toMatchObject({ actor: DPO, reason: 'Because' });
    },
    60_000,
  );

  it('leave the register whole', async () => {
    expect(await own.verify()).toMatchObject({ scope: 'WHOLE', fault: null });
  }, 60_000);
});

/** The record of an id among what a register shows; a tool shows its own inside it. */
function recordIn(shown: unknown, id: string): Shown | null {
  if (shown === null || typeof shown !== 'object') return null;
  const { id: own, record } = shown as Partial<Shown> & { readonly record?: Shown };
  if (own === id) return record ?? (shown as Shown);
  for (const below of Object.values(shown)) {
    const found = recordIn(below, id);
    if (found !== null) return found;
  }
  return null;
}

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FixedClock } from '../../src/clock.js';
import type { Change, FactsByNoun } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { addDays, localDate } from '../../src/domain/time/local-date.js';
import { recordsAt } from '../../src/records/records.store.js';
import { aFlow, aRecipient } from '../domain/coverage/a-dossier.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

const FIRST = localDate('2024-02-27');
const DAYS = 5;
const NOUNS = ['recipient', 'dataFlow'] as const;

type Modelled = (typeof NOUNS)[number];

/** A change of one of a few records, by number. `what` is absent when the days are taken away. */
type Step = {
  readonly noun: Modelled;
  readonly who: number;
  readonly from: number;
  readonly length: number;
  readonly what: number | null;
};

const step: fc.Arbitrary<Step> = fc.record({
  noun: fc.constantFrom(...NOUNS),
  who: fc.integer({ min: 0, max: 1 }),
  from: fc.integer({ min: 0, max: DAYS - 1 }),
  length: fc.integer({ min: 1, max: DAYS }),
  what: fc.option(fc.integer({ min: 0, max: 2 })),
});

const histories = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});

/** The ids of one history: two recipients, and two flows from the first to the second. */
type Ids = Readonly<Record<Modelled, readonly string[]>>;

function factsOf(ids: Ids, { noun, what }: Step): FactsByNoun[Modelled] | null {
  if (what === null) return null;
  const odd = what % 2 === 1;
  if (noun === 'recipient') {
    const legalName = `L'Étoile "${what}" %_ NV`;
    return aRecipient({ legalName, establishedIn: odd ? 'US' : null, inGroup: odd });
  }
  const [exporterId = '', recipientId = ''] = ids.recipient;
  const purposes = Array.from({ length: what }, (_, index) => `purpose_${index}`);
  return aFlow({ exporterId, recipientId, purposes, staffData: odd, note: odd ? "it's" : null });
}

function changeOf(ids: Ids, each: Step): Change {
  const valid = { from: addDays(FIRST, each.from), to: addDays(FIRST, each.from + each.length) };
  const id = ids[each.noun][each.who];
  return { noun: each.noun, id, valid, facts: factsOf(ids, each) } as Change;
}

/** The plain reading: of the steps known, the last that covers the day says what is true. */
function expected(known: readonly Change[], id: string, day: number): readonly unknown[] {
  const on = addDays(FIRST, day);
  const last = known.findLast(
    ({ id: of, valid }) => of === id && valid.from <= on && on < valid.to,
  );
  return last === undefined || last.facts === null ? [] : [last.facts];
}

describe.each(databases)('recipients and flows on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace();
    const clock = new FixedClock(instant('2026-01-01T10:00:00Z'));
    register = await openRegister(place, 'PRODUCTION', [], clock);
  });
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const record = async (changes: readonly Change[]): Promise<Instant> => {
    const recording = { actor: 'tester', action: 'TEST', reason: 'a property', changes };
    return (await register.recording.record(recording)).recordedAt;
  };

  /** Two recipients that exist beyond the days in play, so that every flow has its parties. */
  async function founded(): Promise<Ids> {
    const ids = {
      recipient: [randomUUID(), randomUUID()],
      dataFlow: [randomUUID(), randomUUID()],
    };
    const valid = { from: addDays(FIRST, -2), to: addDays(FIRST, -1) };
    await record(
      ids.recipient.map((id): Change => ({ noun: 'recipient', id, valid, facts: aRecipient() })),
    );
    return ids;
  }

  it('are what the last step that covers the day says, for every day and moment', async () => {
    const { reader } = register.database;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const ids = await founded();
        const known: Change[] = [];
        const moments: { readonly knownAt: Instant; readonly known: readonly Change[] }[] = [];
        for (const steps of history) {
          const changes = steps.map((each) => changeOf(ids, each));
          known.push(...changes);
          moments.push({ knownAt: await record(changes), known: [...known] });
        }
        for (const moment of moments) {
          for (const noun of NOUNS) {
            const among = { column: noun === 'recipient' ? 'recipient_id' : 'data_flow_id' };
            for (let day = 0; day < 2 * DAYS; day += 1) {
              const at = { on: addDays(FIRST, day), knownAt: moment.knownAt };
              const found = await recordsAt(reader, noun, at, { ...among, ids: ids[noun] });
              const held = ids[noun].map((id) =>
                found.filter((each) => each.id === id).map(({ facts }) => facts),
              );
              expect(held).toEqual(ids[noun].map((id) => expected(moment.known, id, day)));
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

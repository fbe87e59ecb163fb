import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { law } from '../../seeds/reference/law.js';
import { vocabulary } from '../../seeds/reference/vocabulary.js';
import type { Command } from '../../src/domain/commands/command.js';
import type { CommandedNoun, FactsByNoun } from '../../src/domain/register/change.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { addDays, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { recordsAt } from '../../src/records/records.store.js';
import { recording, revising, withdrawing } from '../domain/commands/commanded.js';
import { givenFacts } from '../domain/commands/given.js';
import { commanding } from '../support/commanding.js';
import { THOROUGH } from '../support/thorough.js';
import type { Commanding } from '../support/commanding.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { answersOfCore, heldAnswers } from './coverage-answers.js';
import { DAYS, disorder, edited, onDay } from './naive-register.js';
import type { Edit, NaiveRegister } from './naive-register.js';

const FIRST = localDate('2024-02-26');

/** Milliseconds after which no further history is begun, on a machine that is busy. */
const LONGEST = 18_000;

const NOUNS = ['recipient', 'dataFlow', 'safeguard', 'standing'] as const;
type Noun = (typeof NOUNS)[number];

/** One command in numbers: which record, on which days, and which of a few things it says. */
type Step = {
  readonly kind: 'RECORD' | 'REVISE' | 'WITHDRAW';
  readonly noun: Noun;
  readonly slot: number;
  readonly from: number;
  readonly length: number;
  readonly how: 'CHANGE' | 'CORRECTION';
  readonly saying: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('RECORD', 'REVISE', 'WITHDRAW'),
  noun: fc.constantFrom(...NOUNS),
  slot: fc.integer({ min: 0, max: 2 }),
  from: fc.integer({ min: 0, max: DAYS - 1 }),
  length: fc.integer({ min: 0, max: DAYS + 2 }),
  how: fc.constantFrom('CHANGE', 'CORRECTION'),
  saying: fc.integer({ min: 0, max: 2 }),
});

/** Every history begins with three companies, one of them there for a while, and a flow. */
const BEGINNING: readonly Step[] = (
  [
    ['recipient', 0, 0, DAYS + 1],
    ['recipient', 1, 0, DAYS + 1],
    ['recipient', 2, 1, DAYS - 2],
    ['dataFlow', 0, 0, DAYS - 1],
  ] as const
).map(([noun, slot, from, length]) => ({
  kind: 'RECORD',
  noun,
  slot,
  from,
  length,
  how: 'CHANGE',
  saying: 0,
}));

function day(number: number): LocalDate {
  return number > DAYS ? FOREVER : addDays(FIRST, number);
}

/** The ids of one history, and what its commands can say. */
class Cast {
  readonly ids = new Map<Noun, readonly string[]>(
    NOUNS.map((noun) => [noun, [randomUUID(), randomUUID(), randomUUID()]]),
  );

  id(noun: Noun, slot: number): string {
    return this.ids.get(noun)?.[slot] ?? '';
  }

  facts({ noun, slot, saying }: Step): Partial<FactsByNoun[Noun]> {
    const company = (index: number): string => this.id('recipient', index);
    if (noun === 'recipient') {
      return {
        legalName: `Company ${slot} Example`,
        kind: slot === 2 && saying === 2 ? 'AUTHORITY' : 'SERVICE_PROVIDER',
        establishedIn: ['BE', 'IN', 'US'][(slot + (saying === 1 ? 1 : 0)) % 3] ?? null,
        inGroup: saying === 0,
      };
    }
    if (noun === 'standing') {
      return { recipientId: company(2), scheme: 'DPF', held: saying !== 1, humanResources: true };
    }
    if (noun === 'dataFlow') {
      return {
        exporterId: company(saying === 2 ? 1 : 0),
        recipientId: company(saying === 0 ? 1 : 2),
        destination: ['IN', 'US', 'NL'][(slot + saying) % 3] ?? null,
        exporterRole: 'CONTROLLER',
        recipientRole: 'PROCESSOR',
        onwardOfId: saying === 2 ? this.id('dataFlow', slot === 0 ? 1 : 0) : null,
      };
    }
    const sides = [
      [0, 'EXPORTER'],
      [saying === 1 ? 2 : 1, 'IMPORTER'],
    ] as const;
    return {
      code: saying === 2 ? 'EU-46-2-C-SCC2021-M1' : 'EU-46-2-C-SCC2021-M2',
      title: `Clauses ${slot}`,
      executedOn: FIRST,
      parties: sides.map(([index, side]) => ({
        recipientId: company(index),
        side,
        joinedOn: FIRST,
        leftOn: null,
      })),
    };
  }

  command(step: Step, basedOn: string): Command {
    const { kind, noun, slot, how, from, length } = step;
    const id = this.id(noun, slot);
    const during = { from: day(from), to: day(from + length) };
    if (kind === 'RECORD') return recording(noun, id, this.facts(step), during);
    const saying = { ...during, how, basedOn };
    if (kind === 'WITHDRAW') return withdrawing(noun, id, saying);
    return revising(noun, id, this.facts(step), saying);
  }

  /** The same, as somebody would do it who keeps a list for every day. */
  edit(step: Step): Edit {
    const { kind, noun, slot, from, length } = step;
    const facts = this.facts(step);
    const whole = { ...givenFacts(noun as CommandedNoun, facts) };
    const change: Edit['change'] = {
      RECORD: () => whole,
      WITHDRAW: () => null,
      REVISE: (before: object | null) => before && { ...before, ...facts },
    }[kind] as Edit['change'];
    return { noun, id: this.id(noun, slot), from, to: from + length, change };
  }
}

describe.each(databases)('any history of commands on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  beforeAll(async () => {
    place = await makePlace();
    const history = [...law(), vocabulary()].toSorted((one, other) =>
      one.recordedAt < other.recordedAt ? -1 : 1,
    );
    register = await commanding(place, history);
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  /** What the tables say on a day, as known at an instant. */
  async function read(cast: Cast, noun: Noun, number: number, knownAt: Instant): Promise<object> {
    const among = { column: NOUN_TABLES[noun].idColumn, ids: cast.ids.get(noun) ?? [] };
    const moment = { on: addDays(FIRST, number), knownAt };
    const found = await recordsAt(register.database.reader, noun, moment, among);
    return new Map(found.map(({ id, facts }) => [id, facts]));
  }

  const counted = { recorded: 0, refused: 0 };

  /** Plays the steps; answers with what was known after each of them. */
  async function play(
    cast: Cast,
    steps: readonly Step[],
  ): Promise<ReadonlyMap<Instant, NaiveRegister>> {
    let naive: NaiveRegister = new Map();
    const moments = new Map<Instant, NaiveRegister>();
    for (const each of steps) {
      const id = cast.id(each.noun, each.slot);
      const seen = await register.read(each.noun, id, addDays(FIRST, each.from));
      const before = await register.now();
      const outcome = await register.give(cast.command(each, seen?.versionId ?? 'nobody'));
      const isRecorded = 'done' in outcome;
      counted[isRecorded ? 'recorded' : 'refused'] += 1;
      if (isRecorded) naive = edited(naive, cast.edit(each));
      else expect(await register.now()).toBe(before);
      for (let number = 0; number <= DAYS; number += 1) {
        expect([each, disorder(naive, number)]).toEqual([each, []]);
      }
      moments.set(await register.now(), naive);
    }
    return moments;
  }

  it('reads as a plain list for every day would, on every day and at every moment', async () => {
    const histories = fc.array(step, { minLength: 3, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const cast = new Cast();
        const moments = await play(cast, [...BEGINNING, ...steps]);
        for (const [knownAt, naive] of moments) {
          for (const noun of NOUNS) {
            expect(await read(cast, noun, -1, knownAt)).toEqual(new Map());
            for (let number = 0; number <= DAYS + 1; number += 1) {
              expect(await read(cast, noun, number, knownAt)).toEqual(
                onDay(naive, noun, Math.min(number, DAYS)),
              );
            }
          }
        }
        const instants = [...moments.keys()];
        for (const at of [instants.at(-1), instants[Math.floor(instants.length / 2)]]) {
          if (at === undefined) continue;
          const { reader } = register.database;
          expect(await heldAnswers(reader, at)).toEqual(await answersOfCore(reader, at));
        }
      }),
      { numRuns: THOROUGH ? 40 : 15, interruptAfterTimeLimit: LONGEST },
    );
    expect(counted.recorded).toBeGreaterThan(20);
    expect(counted.refused).toBeGreaterThan(5);
  }, 120_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  flowsOfUnknownPeople,
  flowsUntil,
  formerAffiliates,
} from '../../src/answers/answers.store.js';
import type { VersionPlace } from '../../src/answers/answers.store.js';
import { AnswersService } from '../../src/answers/answers.service.js';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import type { Held } from '../../src/domain/bitemporal/version.js';
import { answerDifferences } from '../../src/domain/answers/answer-differences.js';
import { grouped } from '../../src/domain/grouped.js';
import type { DataFlowFacts } from '../../src/domain/register/data-flow.js';
import type { Moment } from '../../src/domain/register/moment.js';
import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { BEGINNING, localDate } from '../../src/domain/time/local-date.js';
import { contains, intersection } from '../../src/domain/time/period.js';
import { LawService } from '../../src/law/law.service.js';
import { recordsKnownAt } from '../../src/records/records.store.js';
import { RegisterService } from '../../src/register/register.service.js';
import { answerDifferenceInWords } from '../../src/words/answer-difference-in-words.js';
import { recording } from '../domain/commands/commanded.js';
import { askedOf, readAloud } from '../support/answering.js';
import { commanding, companyId } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { flowId } from './refused-commands.js';

type Flows = readonly Held<DataFlowFacts>[];

describe.each(databases)('what letters read, on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  let every: { flows: Flows; recipients: readonly Held<RecipientFacts>[] };

  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await commanding(place);
    const { reader } = register.database;
    const knownAt = await register.now();
    const idsOf = async (noun: string): Promise<readonly string[]> =>
      (await reader.rows<{ id: string }>(`SELECT id FROM ${noun}`)).map(({ id }) => id);
    every = {
      flows: await recordsKnownAt(reader, 'dataFlow', knownAt, {
        column: 'data_flow_id',
        ids: await idsOf('data_flow'),
      }),
      recipients: await recordsKnownAt(reader, 'recipient', knownAt, {
        column: 'recipient_id',
        ids: await idsOf('recipient'),
      }),
    };
  }, 120_000);

  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  async function moment(on: string): Promise<Moment> {
    return { on: localDate(on), knownAt: await register.now() };
  }

  /** The same, worked out from every version there is. */
  function naively({ on }: Moment, subjects: readonly string[]) {
    const affiliates = grouped(
      every.recipients.filter(({ facts }) => facts.kind === 'AFFILIATE' && facts.inGroup),
      ({ id }) => id,
    );
    const lives = every.flows
      .filter(
        ({ facts }) =>
          subjects.length === 0 || facts.dataSubjects.some((slug) => subjects.includes(slug)),
      )
      .flatMap(({ facts: { recipientId }, valid }) =>
        (affiliates.get(recipientId) ?? []).flatMap((was) => {
          const both = intersection(valid, was.valid);
          return both === null || both.from > on ? [] : [{ recipientId, both }];
        }),
      );
    return [...grouped(lives, ({ recipientId }) => recipientId)]
      .filter(([, of]) => !of.some(({ both }) => contains(both, on)))
      .map(([recipientId, of]) => ({
        recipientId,
        from: of.map(({ both }) => both.from).toSorted()[0],
        to: of
          .map(({ both }) => both.to)
          .toSorted()
          .at(-1),
      }))
      .toSorted((one, other) => (one.recipientId < other.recipientId ? -1 : 1));
  }

  it('are the affiliates of the past, as every version says', async () => {
    const days = [
      '2019-06-01',
      '2021-01-01',
      '2023-02-01',
      '2024-07-01',
      '2026-11-25',
      '2030-01-01',
    ];
    for (const on of days) {
      for (const subjects of [['policy_holder'], ['employee', 'prospect'], []]) {
        const at = await moment(on);
        const found = await formerAffiliates(register.database.reader, at, { subjects, most: 500 });
        expect([on, subjects, found]).toEqual([on, subjects, naively(at, subjects)]);
      }
    }
    const at = await moment('2026-11-25');
    const all = await formerAffiliates(register.database.reader, at, { subjects: [], most: 500 });
    expect(all.length).toBeGreaterThan(1);
    const one = await formerAffiliates(register.database.reader, at, { subjects: [], most: 1 });
    expect(one).toEqual(all.slice(0, 1));
  });

  it.each([
    ['exporter_id', () => [companyId('noordzee'), companyId('noordzee-gb')]],
    ['onward_of_id', () => [flowId('noordzee cloudmail 1'), flowId('noordzee riga 1')]],
  ] as const)(
    'are the versions of flows by %s up to a day, page by page',
    async (column, idsOf) => {
      const fact = column === 'exporter_id' ? 'exporterId' : 'onwardOfId';
      const ids: readonly string[] = idsOf();
      const at = await moment('2024-01-01');
      const found: Held<DataFlowFacts>[] = [];
      for (let after: VersionPlace = { id: '', from: BEGINNING }; ;) {
        const asked = { column, ids, after, most: 7 };
        const page = await flowsUntil(register.database.reader, at, asked);
        found.push(...page);
        const last = page.at(-1);
        if (last === undefined) break;
        after = { id: last.id, from: last.valid.from };
      }
      const wanted = every.flows.filter(
        ({ facts, valid }) => ids.includes(facts[fact] ?? '') && valid.from <= at.on,
      );
      const keyOf = ({ id, valid }: Held<DataFlowFacts>): string => `${id} ${valid.from}`;
      expect(found.map(keyOf)).toEqual(wanted.map(keyOf).toSorted());
      expect(found).toEqual(expect.arrayContaining([...wanted]));
    },
  );

  describe('after the register moved on', () => {
    const relations = ['policy_holder'];

    async function letters(knownAt?: string) {
      const { reader } = register.database;
      const service = new AnswersService(reader, new DataFlowsService(reader));
      const opened = new RegisterService(reader, new LawService(reader));
      const about = knownAt === undefined ? {} : { knownAt };
      const kinds = ['AFFILIATE_LIST', 'RECIPIENTS_OF_MY_DATA', 'SAFEGUARD_COPY'] as const;
      return Promise.all(
        kinds.map(async (kind) =>
          service.compose(await askedOf(opened, { kind, relations, ...about })),
        ),
      );
    }

    it('a letter of the old moment is the same, and one of today says what is different', async () => {
      const then = await register.now();
      const before = await letters();
      await register.done(
        recording('dataFlow', flowId('a new flow'), {
          exporterId: companyId('noordzee'),
          recipientId: companyId('noordzee-fr'),
          exporterRole: 'CONTROLLER',
          recipientRole: 'CONTROLLER',
          destination: 'FR',
          dataSubjects: ['policy_holder'],
          dataCategories: ['name'],
          purposes: ['business_purposes'],
        }),
      );
      expect(await letters(then)).toEqual(before);
      const after = await letters();
      const said = before.map(({ facts }, index) =>
        answerDifferences(facts, after[index]?.facts ?? facts).map((difference) =>
          answerDifferenceInWords(difference, { language: 'en', termOf: (_, slug) => slug }),
        ),
      );
      const added = 'Noordzee Example Assurances SA (France) would be named now.';
      expect(said).toEqual([[added], [added], [added]]);
      expect(readAloud(after[0]?.letter ?? never())).toContain('13 companies');
    });

    it('a flow that does not tell whose data it carries is not named, and counted as a gap', async () => {
      const before = await flowsOfUnknownPeople(
        register.database.reader,
        await moment('2026-11-25'),
      );
      await register.done(
        recording('dataFlow', flowId('a silent flow'), {
          exporterId: companyId('noordzee'),
          recipientId: companyId('noordzee-us'),
          exporterRole: 'CONTROLLER',
          recipientRole: 'CONTROLLER',
          destination: 'US',
          dataSubjects: [],
        }),
      );
      const after = await flowsOfUnknownPeople(
        register.database.reader,
        await moment('2026-11-25'),
      );
      expect(after).toBe(before + 1);
      for (const { gaps, facts } of await letters()) {
        expect(gaps[0]?.code).toBe('PEOPLE_NOT_RECORDED');
        expect(facts.flowIds).not.toContain(flowId('a silent flow'));
      }
    });
  });
});

function never(): never {
  throw new Error('There is no such letter.');
}

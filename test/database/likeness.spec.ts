import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SystemClock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database.js';
import type { Described } from '../../src/domain/likeness/profile.js';
import type { Change } from '../../src/domain/register/change.js';
import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import { LikenessService } from '../../src/recipients/likeness.service.js';
import type { Candidate, Similar } from '../../src/recipients/likeness.service.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { aRecipient } from '../domain/coverage/a-dossier.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

const described = (legalName: string, more: Partial<Described> = {}): Described => ({
  legalName,
  shortName: null,
  registrationNumber: null,
  website: null,
  establishedIn: null,
  ...more,
});

function changed(
  id: string,
  facts: Partial<RecipientFacts> | null,
  from: string = BEGINNING,
  to: string = FOREVER,
): Change {
  const valid = { from: localDate(from), to: localDate(to) };
  return { noun: 'recipient', id, valid, facts: facts === null ? null : aRecipient(facts) };
}

describe.each(databases)('similar recipients on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  let other: Database;
  let service: LikenessService;

  beforeAll(async () => {
    place = await makePlace();
    register = await openRegister(place, 'PRODUCTION');
    other = await openDatabase(place.location);
    service = new LikenessService(register.database.reader);
  });
  afterAll(async () => {
    await other.close();
    await register.database.close();
    await place.remove();
  });

  const record = (...changes: readonly Change[]) =>
    register.recording.record({ actor: 'tester', action: 'TEST', reason: 'because', changes });

  const like = (asked: Described, options = {}): Promise<readonly Similar[]> =>
    service.similar(asked, { most: 10, ...options });

  const namesLike = async (name: string, options = {}): Promise<readonly string[]> =>
    (await like(described(name), options)).map(({ candidate }) => candidate.legalName);

  it('are none while nothing was ever recorded', async () => {
    expect(await namesLike('Pune Support')).toEqual([]);
  });

  it('are found right after they were recorded, whoever recorded them', async () => {
    await record(changed(randomUUID(), { legalName: 'Tallinn Ledger Example OÜ' }));
    expect(await namesLike('Tallin Ledger Example')).toEqual(['Tallinn Ledger Example OÜ']);

    const elsewhere = new RecordingService(other.writer, new SystemClock());
    const changes = [changed(randomUUID(), { legalName: 'Ledger Tallinn Exmple' })];
    await elsewhere.record({ actor: 'tester', action: 'TEST', reason: 'because', changes });
    expect(await namesLike('Tallinn Ledger Example')).toEqual([
      'Tallinn Ledger Example OÜ',
      'Ledger Tallinn Exmple',
    ]);
  });

  it('are found under every name they had, once, and not under one they never had', async () => {
    const id = randomUUID();
    await record(changed(id, { legalName: 'Vilnius Courier Example UAB' }));
    await record(changed(id, { legalName: 'Baltic Courier Example UAB' }, '2024-01-01'));
    for (const name of ['Vilnius Courier Example', 'Baltic Courier Example']) {
      expect(await like(described(name))).toMatchObject([
        { candidate: { id, legalName: 'Baltic Courier Example UAB', until: FOREVER } },
      ]);
    }
    const [found] = await like(described('Vilnius Courier Example'));
    expect(found?.likeness.reasons[0]?.detail).toBe('Vilnius Courier Example UAB');

    await record(changed(id, { legalName: 'Baltic Courier Example UAB' }));
    expect(await namesLike('Vilnius Courier Example')).toEqual([]);
    expect(await namesLike('Baltic Courier Example')).toEqual(['Baltic Courier Example UAB']);
  });

  it('are found when they ended, with the day; not when they were withdrawn', async () => {
    const id = randomUUID();
    await record(changed(id, { legalName: 'Lagos Archive Example plc' }, '2019-01-01'));
    await record(changed(id, null, '2022-07-01'));
    expect(await like(described('Lagos Archive Example'))).toMatchObject([
      { candidate: { id, until: '2022-07-01' } },
    ]);
    await record(changed(id, null));
    expect(await namesLike('Lagos Archive Example')).toEqual([]);
  });

  it('are found by number and domain, the likeliest first', async () => {
    const numbered = changed(randomUUID(), {
      legalName: 'Gent Print Example NV',
      registrationNumber: 'BE 0403.199.702',
    });
    const named = changed(randomUUID(), { legalName: 'Genk Print Example NV' });
    const onTheWeb = changed(randomUUID(), {
      legalName: 'Drukkerij Example BV',
      website: 'https://www.gentprint.example/nl',
    });
    await record(named, onTheWeb, numbered);
    const asked = described('Genk Print Example NV', {
      registrationNumber: '0403199702',
      website: 'gentprint.example',
      establishedIn: 'BE',
    });
    const found = await like(asked);
    expect(
      found.map(({ candidate, likeness: { reasons, score } }) => [
        candidate.id,
        reasons.map(({ code }) => code),
        score,
      ]),
    ).toEqual([
      [numbered.id, ['REGISTRATION_NUMBER', 'NAME'], 0.999],
      [named.id, ['NAME'], 0.95],
      [onTheWeb.id, ['WEB_DOMAIN'], 0.7],
    ]);
    expect(await like(asked, { most: 1, except: numbered.id })).toEqual([found[1]]);
  });

  it('are looked for among drafts too, which leave nothing behind', async () => {
    const draft: Candidate = {
      id: randomUUID(),
      origin: 'PROPOSAL',
      legalName: 'Pune Support Example Pvt Ltd',
      kind: null,
      establishedIn: 'IN',
      until: FOREVER,
    };
    const also = [{ candidate: draft, described: described(draft.legalName) }];
    expect(await like(described('Pune Support Exmple'), { also })).toMatchObject([
      { candidate: { id: draft.id, origin: 'PROPOSAL' }, likeness: { score: 0.8 } },
    ]);
    expect(await namesLike('Pune Support Exmple')).toEqual([]);
  });

  it('are the same for all who ask at once', async () => {
    const fresh = new LikenessService(register.database.reader);
    const answers = await Promise.all(
      [1, 2, 3].map(() => fresh.similar(described('Tallinn Ledger Example'), { most: 10 })),
    );
    for (const answer of answers) expect(answer).toHaveLength(2);
  });

  it('are what somebody who reads everything anew finds, after any changes', async () => {
    const ids = Array.from({ length: 4 }, () => randomUUID());
    const names = ['Oslo Data AS', 'Data Oslo', 'Oslo Dta AS', 'Bergen Data AS'];
    const step = fc.record({
      id: fc.constantFrom(...ids),
      legalName: fc.option(fc.constantFrom(...names), { freq: 2 }),
      from: fc.constantFrom('2020-01-01', '2021-01-01', '2022-01-01'),
      to: fc.constantFrom('2023-01-01', FOREVER),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        await record(
          ...steps.map(({ id, legalName, from, to }) =>
            changed(id, legalName === null ? null : { legalName }, from, to),
          ),
        );
        const fresh = new LikenessService(register.database.reader);
        for (const name of names) {
          expect(await like(described(name))).toEqual(
            await fresh.similar(described(name), { most: 10 }),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openVersions } from '../../src/commands/known.store.js';
import { checkSubject } from '../../src/domain/commands/check-subject.js';
import type { Command } from '../../src/domain/commands/command.js';
import { knownOf } from '../../src/domain/commands/known.js';
import type { Subject } from '../../src/domain/commands/subject.js';
import type { CommandedNoun, Noun } from '../../src/domain/register/change.js';
import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { aKnown, said } from '../domain/commands/a-known.js';
import { recording, revising, withdrawing } from '../domain/commands/commanded.js';
import { GIVEN } from '../domain/commands/given.js';
import { PROCUREMENT } from '../support/acting.js';
import { commanding, companyId, refusalsOf } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { digestOfTables } from '../support/digest-of-tables.js';
import { flowId, NEW, NOORDZEE, REFUSED, SAO_PAULO, TODAY } from './refused-commands.js';

describe.each(databases)('commands on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await commanding(place);
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  /** What a command is refused with; and that it left no trace. */
  async function refused(
    command: Command,
    more: Parameters<Commanding['give']>[1] = {},
  ): Promise<readonly string[]> {
    const before = await digestOfTables(register.database.reader);
    const refusals = refusalsOf(await register.give(command, more));
    expect(await digestOfTables(register.database.reader)).toBe(before);
    return said(refusals);
  }

  /** A version as a writer saw it on a day. */
  async function seen(noun: Noun, id: string, on = '2026-11-23'): Promise<string> {
    return (await register.read(noun, id, on))?.versionId ?? '';
  }

  it('would have taken every fact of the demonstration but those that show what goes wrong', async () => {
    const versions = new Map<Noun, Awaited<ReturnType<typeof openVersions>>>();
    for (const noun of Object.keys(NOUN_TABLES) as Noun[]) {
      versions.set(noun, await openVersions(register.database.reader, noun, '1 = 1', {}));
    }
    const known = knownOf(versions, aKnown().codes);
    const refusals = (Object.keys(GIVEN) as CommandedNoun[]).flatMap((noun) =>
      (versions.get(noun) ?? []).flatMap((version: object) =>
        said(checkSubject({ ...version, noun } as Subject, known)).map(
          (refusal) => `${noun} ${String(refusal.split(' ')[0])}`,
        ),
      ),
    );
    expect(refusals.toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => 'dataFlow OVERLAPS'),
      'derogation WRONG_KIND_OF_TOOL',
      ...Array.from({ length: 2 }, () => 'safeguard MODULE_DOES_NOT_FIT'),
    ]);
  });

  it.each(REFUSED)('refuse $what', async ({ command, refused: expected }) => {
    expect(await refused(command)).toEqual([expected]);
  });

  it('refuse the same fact on a day it is on record', async () => {
    const id = flowId('noordzee cloudmail 1');
    const flow = await register.read('dataFlow', id, '2026-11-23');
    expect(await refused(recording('dataFlow', NEW, flow?.facts, TODAY))).toEqual([
      `OVERLAPS valid id=${id} from=2019-05-02 to=9999-12-31`,
    ]);
    expect(await refused(recording('dataFlow', id, flow?.facts, TODAY))).toEqual([
      `ALREADY_RECORDED id noun=dataFlow id=${id}`,
    ]);
  });

  it('find the same deal with a buyer who is not on record, and the same activity in capitals', async () => {
    const deal = randomUUID();
    await register.done(recording('businessTransfer', deal, {}, TODAY));
    expect(await refused(recording('businessTransfer', NEW, {}, TODAY))).toEqual([
      `OVERLAPS valid id=${deal} from=2026-11-23 to=9999-12-31`,
    ]);
    const activity = randomUUID();
    const claims = { controllerId: NOORDZEE, name: 'Answering claims' };
    await register.done(recording('processingActivity', activity, claims, TODAY));
    const again = { ...claims, name: 'ANSWERING CLAIMS' };
    expect(await refused(recording('processingActivity', NEW, again, TODAY))).toEqual([
      `OVERLAPS valid id=${activity} from=2026-11-23 to=9999-12-31`,
    ]);
  });

  it('refuse to take away what others rest on, and name them', async () => {
    const basedOn = await seen('recipient', SAO_PAULO);
    const [refusal] = await refused(
      withdrawing('recipient', SAO_PAULO, { from: '2026-06-01', basedOn }),
    );
    expect(refusal).toContain('RESTED_ON id records=');
    expect(refusal).toContain(`dataFlow ${flowId('cloudmail saopaulo')}`);
    expect(refusal).toContain(`dataFlow ${flowId('saopaulo hanoi')}`);
    const hop = flowId('cloudmail saopaulo');
    const taking = withdrawing('dataFlow', hop, { ...TODAY, basedOn: await seen('dataFlow', hop) });
    expect(await refused(taking)).toEqual([
      `RESTED_ON id records=dataFlow ${flowId('saopaulo hanoi')}`,
    ]);
  });

  it('refuse what its writer did not see: which facts changed, by whom, when', async () => {
    const id = companyId('osaka');
    const basedOn = await seen('recipient', id);
    const first = await register.done(
      revising('recipient', id, { city: 'Kyoto', sector: 'analysis' }, { ...TODAY, basedOn }),
      { actor: PROCUREMENT },
    );
    expect(
      await refused(revising('recipient', id, { city: 'Nara' }, { ...TODAY, basedOn })),
    ).toEqual([`STALE basedOn fields=city, sector by=procurement@example at=${first.knownAt}`]);
    const fresh = await seen('recipient', id);
    await register.done(revising('recipient', id, { city: 'Nara' }, { ...TODAY, basedOn: fresh }));
    expect((await register.read('recipient', id, '2026-11-23'))?.facts).toMatchObject({
      city: 'Nara',
      sector: 'analysis',
    });
  });

  it('ask for a reason for what is taken back', async () => {
    const id = companyId('osaka');
    const basedOn = await seen('recipient', id);
    const correction = { ...TODAY, basedOn, how: 'CORRECTION' } as const;
    for (const reason of [null, ' ']) {
      const command = revising('recipient', id, { city: 'Kobe' }, correction);
      expect(await refused(command, { reason })).toEqual(['REASON_REQUIRED reason']);
      expect(await refused(withdrawing('recipient', id, correction), { reason })).toEqual([
        'REASON_REQUIRED reason',
      ]);
    }
    const change = revising('recipient', id, { city: 'Kobe' }, { ...TODAY, basedOn });
    expect(await register.done(change, { reason: null })).toMatchObject({ id, on: '2026-11-23' });
  });

  it('change nothing when they come again with the same key, and answer the same', async () => {
    const key = { idempotencyKey: 'engage-nobody' };
    const company = recording('recipient', randomUUID(), { legalName: 'Nobody Example' }, TODAY);
    const first = await register.give(company, key);
    const before = await digestOfTables(register.database.reader);
    const again = { ...company, id: randomUUID() };
    expect(await register.give(again, key)).toEqual({ ...first, repeated: true });
    expect(await digestOfTables(register.database.reader)).toBe(before);
    const other = { ...company, facts: { ...company.facts, legalName: 'Another' } } as Command;
    expect(await refused(other, key)).toEqual(['KEY_REUSED idempotencyKey']);
    expect(await refused(company, { ...key, reason: 'another reason' })).toEqual([
      'KEY_REUSED idempotencyKey',
    ]);
    const others = { ...key, actor: PROCUREMENT };
    expect(await register.give(again, others)).toMatchObject({ done: { id: again.id } });
  });

  it('leave the old rectangle readable, after a change and after a correction', async () => {
    const id = companyId('haifa');
    const atFirst = await register.now();
    const change = { from: '2026-06-01', basedOn: await seen('recipient', id) };
    const changed = await register.done(revising('recipient', id, { city: 'Tel Aviv' }, change));
    const correction = {
      from: '2026-03-01',
      to: '2026-04-01',
      how: 'CORRECTION',
      basedOn: await seen('recipient', id, '2026-03-01'),
    } as const;
    const corrected = await register.done(revising('recipient', id, { city: 'Akko' }, correction));
    const cities = async (knownAt: typeof atFirst): Promise<readonly unknown[]> =>
      Promise.all(
        ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', '2026-05-31', '2026-06-01'].map(
          async (on) => (await register.read('recipient', id, on, knownAt))?.facts.city,
        ),
      );
    const was = (await register.read('recipient', id, '2026-01-01'))?.facts.city;
    expect(await cities(atFirst)).toEqual([was, was, was, was, was, was]);
    expect(await cities(changed.knownAt)).toEqual([was, was, was, was, was, 'Tel Aviv']);
    expect(await cities(corrected.knownAt)).toEqual([was, 'Akko', 'Akko', was, was, 'Tel Aviv']);
  });

  it('say when to look at what was withdrawn: just before', async () => {
    const id = companyId('pune');
    const command = { ...TODAY, basedOn: await seen('recipient', id) };
    const before = await register.now();
    const done = await register.done(withdrawing('recipient', id, command));
    expect(done).toEqual({ noun: 'recipient', id, on: '2026-11-23', knownAt: before });
    expect(await register.read('recipient', id, '2026-11-23')).toBeUndefined();
    expect(await register.read('recipient', id, '2026-11-22')).toBeDefined();
    expect(await register.read('recipient', id, done.on, done.knownAt)).toBeDefined();
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAlike } from '../../src/commands/known.store.js';
import type { DataFlowFacts } from '../../src/domain/register/data-flow.js';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import { aFlow, aRecipient } from '../domain/coverage/a-dossier.js';
import { table } from '../domain/table.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

const ALWAYS = { from: BEGINNING, to: FOREVER };

const [US, THEM] = [randomUUID(), randomUUID()];
/** The flows that are on file, by name; one was withdrawn. */
const ON_FILE = { full: randomUUID(), nowhere: randomUUID(), withdrawn: randomUUID() };

const between = { exporterId: US, recipientId: THEM };
const FULL = aFlow({
  ...between,
  destination: 'IN',
  purposes: ['claims_handling', 'marketing'],
  dataCategories: ['name'],
  dataSubjects: ['claimant', 'prospect'],
});
const BARE = aFlow({ ...between, destination: 'PH' });

describe.each(databases)('flows that say the same, on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace();
    register = await openRegister(place, 'PRODUCTION');
    const by = { actor: 'dpo@example', action: 'TEST', reason: 'flows to compare with' };
    const company = (id: string) =>
      ({ noun: 'recipient', id, valid: ALWAYS, facts: aRecipient() }) as const;
    const flow = (id: string, facts: DataFlowFacts | null) =>
      ({ noun: 'dataFlow', id, valid: ALWAYS, facts }) as const;
    const changes = [
      company(US),
      company(THEM),
      flow(ON_FILE.full, FULL),
      flow(ON_FILE.nowhere, { ...FULL, destination: null, onwardOfId: ON_FILE.full }),
      flow(ON_FILE.withdrawn, BARE),
    ];
    await register.recording.record({ ...by, changes });
    await register.recording.record({ ...by, changes: [flow(ON_FILE.withdrawn, null)] });
  });
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  it.each(table<'facts' | 'expected'>`
    facts                                                  | expected
    ${{}}                                                  | ${['full']}
    ${{ purposes: FULL.purposes.toReversed() }}            | ${['full']}
    ${{ dataSubjects: ['prospect', 'claimant'] }}          | ${['full']}
    ${{ note: "another's note", exporterRole: null }}      | ${['full']}
    ${{ purposes: ['claims_handling'] }}                   | ${[]}
    ${{ purposes: [...FULL.purposes, 'human_resources'] }} | ${[]}
    ${{ purposes: ['claims_handling', 'telephony'] }}      | ${[]}
    ${{ dataCategories: [] }}                              | ${[]}
    ${{ dataCategories: ['eman'] }}                        | ${[]}
    ${{ destination: 'PH' }}                               | ${[]}
    ${{ destination: null }}                               | ${[]}
    ${{ destination: null, onwardOfId: ON_FILE.full }}     | ${['nowhere']}
    ${{ onwardOfId: ON_FILE.full }}                        | ${[]}
    ${{ activityId: ON_FILE.full }}                        | ${[]}
    ${{ exporterId: THEM, recipientId: US }}               | ${[]}
    ${BARE}                                                | ${[]}
  `)('as the full one with $facts: $expected', async ({ facts, expected }) => {
    const asked = { ...FULL, ...(facts as Partial<DataFlowFacts>) };
    const found = await openAlike(register.database.reader, 'dataFlow', [asked]);
    const names = Object.entries(ON_FILE).filter(([, id]) => found.some((each) => each.id === id));
    expect(names.map(([name]) => name)).toEqual(expected);
  });

  it('are found for many at once', async () => {
    const asked = [{ ...FULL, destination: null, onwardOfId: ON_FILE.full }, BARE, FULL];
    const found = await openAlike(register.database.reader, 'dataFlow', asked);
    expect(found.map(({ id }) => id).toSorted()).toEqual(
      [ON_FILE.full, ON_FILE.nowhere].toSorted(),
    );
  });
});

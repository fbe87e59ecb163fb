import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../src/domain/time/local-date.js';
import { said } from '../domain/commands/a-known.js';
import { recording } from '../domain/commands/commanded.js';
import { commanding, companyId, refusalsOf } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { FLOW, flowId } from './refused-commands.js';

describe.each(databases)('the sale of an affiliate on $name', ({ name, place: makePlace }) => {
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

  const SOLD = companyId('noordzee-in');
  const FRANCE = companyId('noordzee-fr');
  const BUYER = randomUUID();
  const INSIDE = randomUUID();
  const FROM_FRANCE = randomUUID();
  const FROM_BELGIUM = flowId('noordzee noordzee-in reporting');
  const SALE = {
    acquirerId: BUYER,
    affiliateIds: [SOLD],
    outcome: 'COMPLETED',
    completedOn: '2026-11-24',
  } as const;

  it('moves it out of the group on that day, and ends what only the group may sign', async () => {
    await register.done(
      recording('recipient', BUYER, { kind: 'OTHER', legalName: 'Buyer Example' }),
    );
    await register.done(
      recording('dataFlow', FROM_FRANCE, {
        exporterId: FRANCE,
        recipientId: SOLD,
        exporterRole: 'CONTROLLER',
        recipientRole: 'CONTROLLER',
        destination: 'IN',
      }),
    );
    const joinedOn = localDate('2024-01-01');
    const paper = {
      code: 'EU-46-2-C-SCC2021-M1',
      options: { insideGroup: true },
      parties: [
        { recipientId: FRANCE, side: 'EXPORTER', joinedOn, leftOn: null },
        { recipientId: SOLD, side: 'IMPORTER', joinedOn, leftOn: null },
        { recipientId: companyId('noordzee-ph'), side: 'IMPORTER', joinedOn, leftOn: null },
      ],
    } as const;
    await register.done(recording('safeguard', INSIDE, paper));
    const before = await register.now();
    const sale = await register.done(
      recording('businessTransfer', randomUUID(), SALE, { from: '2026-11-24' }),
    );

    const on = async (day: string, knownAt = sale.knownAt): Promise<object> => ({
      sold: (await register.read('recipient', SOLD, day, knownAt))?.facts,
      buyer: (await register.read('recipient', BUYER, day, knownAt))?.facts,
      reporting: await register.answers(FROM_BELGIUM, day, knownAt),
      french: await register.answers(FROM_FRANCE, day, knownAt),
    });
    const inside = {
      sold: { kind: 'AFFILIATE', inGroup: true, parentId: companyId('noordzee-groep') },
      buyer: { kind: 'OTHER' },
      reporting: ['EU SAFEGUARDED'],
      french: ['EU SAFEGUARDED'],
    };
    expect(await on('2026-11-23')).toMatchObject(inside);
    expect(await on('2026-11-24')).toMatchObject({
      sold: { kind: 'OTHER', inGroup: false, parentId: BUYER, city: 'Chennai' },
      buyer: { kind: 'ACQUIRER' },
      reporting: ['EU NOT_COVERED'],
      french: ['EU NOT_COVERED'],
    });
    expect(await on('2026-11-24', before)).toMatchObject(inside);
    const after = await register.read('safeguard', INSIDE, '2026-11-24');
    expect(after?.facts.parties.map(({ leftOn }) => leftOn)).toEqual([null, '2026-11-24', null]);
  });

  it('is covered again by a tool signed with the buyer’s company', async () => {
    const parties = [
      { recipientId: FRANCE, side: 'EXPORTER', joinedOn: localDate('2026-11-25'), leftOn: null },
      { recipientId: SOLD, side: 'IMPORTER', joinedOn: localDate('2026-11-25'), leftOn: null },
    ] as const;
    const executedOn = localDate('2026-11-25');
    const paper = { code: 'EU-46-2-C-SCC2021-M1', title: 'Anew', parties, executedOn };
    await register.done(recording('safeguard', randomUUID(), paper, { from: '2026-11-25' }));
    expect(await register.answers(FROM_FRANCE, '2026-11-24')).toEqual(['EU NOT_COVERED']);
    expect(await register.answers(FROM_FRANCE, '2026-11-25')).toEqual(['EU SAFEGUARDED']);
  });

  it('is refused when the buyer acts as a processor', async () => {
    const maas = randomUUID();
    await register.done(recording('recipient', maas, { kind: 'OTHER', legalName: 'Maas Example' }));
    const hired = randomUUID();
    await register.done(
      recording('dataFlow', hired, { ...FLOW, recipientId: maas, recipientRole: 'PROCESSOR' }),
    );
    const sale = { ...SALE, acquirerId: maas, what: 'Half of it' };
    const outcome = await register.give(
      recording('businessTransfer', randomUUID(), sale, { from: '2026-11-24' }),
    );
    expect(said(refusalsOf(outcome))).toEqual([
      `KIND_CANNOT_HOLD kind id=${hired} name=Maas Example kind=ACQUIRER`,
    ]);
  });
});

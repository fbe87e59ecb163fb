import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { TO_SERVE } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import type { Json } from './commanding.js';
import { flow, vendor } from './inputs.js';
import { ownDemonstration } from './own-demonstration.js';
import type { OwnDemonstration } from './own-demonstration.js';

const noordzee = demonstrationId('recipient', 'noordzee');
const court = demonstrationId('recipient', 'United States District Courts, US');
const noordzeeUs = demonstrationId('recipient', 'noordzee-us');
const sold = demonstrationId('recipient', 'noordzee-ph');
const reporting = demonstrationId('dataFlow', 'noordzee noordzee-ph reporting');

describe.each(someDatabases)('commands with consequences, on $name', (kind) => {
  let own: OwnDemonstration;

  beforeAll(async () => {
    own = await ownDemonstration(kind);
  }, TO_SERVE);
  afterAll(() => own.close());

  const knownNow = async (): Promise<string> =>
    (await own.read('{ register(on: "2026-11-23") { knownAt } }')).register.knownAt;

  const on = async (day: string, selection: string, knownAt: string | null = null): Promise<Json> =>
    (
      await own.read(
        `query ($on: LocalDate!, $knownAt: Instant) {
          register(on: $on, knownAt: $knownAt) { ${selection} } }`,
        { on: day, knownAt },
      )
    ).register;

  it('follow data onward, and refuse the loop with its path', async () => {
    const hop = flow({
      exporterId: demonstrationId('recipient', 'hanoi'),
      recipientId: demonstrationId('recipient', 'cloudmail'),
      onwardOfId: demonstrationId('dataFlow', 'saopaulo hanoi'),
    });
    expect(await own.command('recordDataFlow', { ...hop, from: '2026-03-02' })).toMatchObject({
      code: 'ONWARD_LOOP',
      rule: 'GDPR 44',
      path: 'input.facts.onwardOfId',
      message: expect.stringContaining(
        'CloudMail Example Inc. → São Paulo Cloud Example Ltda → Hanoi Imaging Example JSC → CloudMail Example Inc.',
      ),
    });
  });

  it('sell a company: from that day group rules no longer cover, and earlier answers stay', async () => {
    const asked = `recipient(id: "${sold}") { __typename kind inGroup parentId }
      dataFlow(id: "${reporting}") { coverage { outcome tool { code } fallbacks { code } } }`;
    const before = await knownNow();
    const inside = {
      recipient: { kind: 'AFFILIATE', inGroup: true },
      dataFlow: { coverage: [{ outcome: 'SAFEGUARDED', tool: { code: 'EU-46-2-B-BCR-C' } }] },
    };
    const clauses = await own.command('recordSafeguard', {
      from: '2026-10-01',
      facts: {
        code: 'EU-46-2-C-SCC2021-M1',
        title: 'Clauses inside the group',
        parties: [
          { recipientId: noordzee, side: 'EXPORTER', joinedOn: '2026-10-01' },
          { recipientId: sold, side: 'IMPORTER', joinedOn: '2026-10-01' },
        ],
        executedOn: '2026-10-01',
        options: { insideGroup: true },
      },
    });
    const buyer = await own.command(
      'recordRecipient',
      vendor({ kind: 'OTHER', legalName: 'Typhoon Example Holdings Inc.' }),
    );
    const deal = await own.command('recordBusinessTransfer', {
      from: '2026-10-15',
      facts: {
        acquirerId: buyer.id,
        acquirerName: 'Typhoon Example Holdings Inc.',
        transferorName: 'Noordzee Example Groep NV',
        deal: 'SHARES',
        direction: 'FROM_GROUP',
        what: 'All shares of Noordzee Example Business Services Inc.',
        affiliateIds: [sold],
        completedOn: '2026-10-15',
        outcome: 'COMPLETED',
        statusAtSource: 'completed',
      },
    });
    expect(deal).toMatchObject({ __typename: 'BusinessTransfer' });
    expect(await on('2026-10-14', asked)).toMatchObject({
      recipient: inside.recipient,
      dataFlow: {
        coverage: [
          {
            outcome: 'SAFEGUARDED',
            tool: { code: 'EU-46-2-C-SCC2021-M1' },
            fallbacks: [{ code: 'EU-46-2-B-BCR-C' }],
          },
        ],
      },
    });
    expect(await on('2026-10-15', asked)).toMatchObject({
      recipient: { kind: 'OTHER', inGroup: false, parentId: buyer.id },
      dataFlow: { coverage: [{ outcome: 'NOT_COVERED', tool: null, fallbacks: [] }] },
    });
    expect(await on('2026-10-15', asked, before)).toMatchObject(inside);
    expect(await on('2026-10-15', `recipient(id: "${buyer.id}") { kind }`)).toEqual({
      recipient: { kind: 'ACQUIRER' },
    });
    const { safeguards } = await on(
      '2026-10-15',
      'safeguards { id record { parties { recipientId leftOn } } }',
    );
    expect(safeguards).toContainEqual({
      id: clauses.id,
      record: {
        parties: [
          { recipientId: noordzee, leftOn: null },
          { recipientId: sold, leftOn: '2026-10-15' },
        ],
      },
    });
    const processing = flow({ recipientId: buyer.id, recipientRole: 'PROCESSOR' });
    expect(
      await own.command('recordDataFlow', { ...processing, from: '2026-10-15' }),
    ).toMatchObject({ code: 'KIND_CANNOT_HOLD', path: 'input.facts.recipientRole' });
  });

  it('keep the order of a court under review until there is a ground, and never make it a processor', async () => {
    const order = {
      authorityId: court,
      askedId: noordzeeUs,
      receivedOn: '2026-11-10',
      legalReference: 'Example Order 26-0003',
      dataSet: 'Claim files',
      outsideCountryOfResidence: true,
    };
    const from = '2026-11-10';
    const disclosed = { ...order, decision: 'DISCLOSED' };
    expect(
      await own.command('recordAuthorityDisclosure', { from, facts: disclosed }),
    ).toMatchObject({ code: 'GROUND_REQUIRED', rule: 'GDPR 48', path: 'input.facts.groundCode' });
    const { id, version } = await own.command('recordAuthorityDisclosure', {
      from,
      facts: order,
    });
    expect(
      await own.command('reviseAuthorityDisclosure', {
        id,
        basedOn: version,
        how: 'CHANGE',
        from: '2026-11-12',
        facts: { decision: 'PARTLY_DISCLOSED' },
      }),
    ).toMatchObject({ code: 'GROUND_REQUIRED' });
    const { authorityDisclosures } = await on(
      '2026-11-23',
      'authorityDisclosures { id decision groundCode }',
    );
    expect(authorityDisclosures).toContainEqual({ id, decision: 'UNDER_REVIEW', groundCode: null });
    expect(
      await own.command('recordProcessingAgreement', {
        from,
        facts: { controllerId: noordzee, processorId: court, signedOn: from },
      }),
    ).toMatchObject({ code: 'KIND_CANNOT_HOLD', path: 'input.facts.processorId' });
    const { recipient } = await on('2026-11-23', `recipient(id: "${court}") { version }`);
    expect(
      await own.command('reviseRecipient', {
        id: court,
        basedOn: recipient.version,
        how: 'CHANGE',
        from: '2026-11-23',
        facts: { kind: 'SERVICE_PROVIDER' },
      }),
    ).toMatchObject({ code: 'NOT_AN_AUTHORITY', path: 'input.facts.kind' });
  });

  it('find what became of the companies that were sold to Chubb', async () => {
    const chubb = demonstrationId('recipient', 'Chubb Limited');
    const asked = `recipient(id: "${chubb}") { kind }
      dataFlows(filter: { recipient: ["${chubb}"] }) { totalCount }`;
    expect(await on('2022-06-30', asked)).toMatchObject({ dataFlows: { totalCount: 0 } });
    expect(await on('2022-07-01', asked)).toMatchObject({
      recipient: { kind: 'ACQUIRER' },
      dataFlows: { totalCount: 1 },
    });
  });

  it('leave the register whole', async () => {
    expect(await own.verify()).toMatchObject({ scope: 'WHOLE', fault: null });
  }, 60_000);
});

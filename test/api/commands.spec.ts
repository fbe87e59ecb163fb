import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { DPO, TO_SERVE } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import { PROCUREMENT } from './commanding.js';
import { flow, vendor } from './inputs.js';
import { ownDemonstration } from './own-demonstration.js';
import type { OwnDemonstration } from './own-demonstration.js';
import { REFUSED } from './refused-commands.js';

const noordzee = demonstrationId('recipient', 'noordzee');
const pune = demonstrationId('recipient', 'pune');

describe.each(someDatabases)('commands over HTTP, on $name', (kind) => {
  let own: OwnDemonstration;

  beforeAll(async () => {
    own = await ownDemonstration(kind);
  }, TO_SERVE);
  afterAll(() => own.close());

  const knownNow = async (): Promise<string> =>
    (await own.read('{ register(on: "2026-11-23") { knownAt } }')).register.knownAt;

  it.each(REFUSED)(
    'refuse $what, with its place, and write nothing',
    async ({ name, input, said, code, path }) => {
      const before = await knownNow();
      const told = await own.command(name, input, said);
      expect(told).toMatchObject({
        __typename: 'Refusal',
        code,
        path,
        message: expect.any(String),
      });
      expect(await knownNow()).toBe(before);
    },
  );

  it('tell a refusal in four languages', async () => {
    const { body } = await own.served.ask(
      `mutation ($input: RecordDataFlowInput!) { recordDataFlow(input: $input) { ... on Refusal {
        code rule nl: message(language: nl) en: message fr: message(language: fr) de: message(language: de)
      } } }`,
      { input: flow({ recipientId: noordzee }) },
    );
    expect(body.data.recordDataFlow).toEqual({
      code: 'FLOW_TO_ITSELF',
      rule: 'Guidelines 05/2021',
      en: 'Exporter and recipient are the same: nothing is transferred to oneself.',
      nl: 'Exporteur en ontvanger zijn dezelfde: aan jezelf geef je niets door.',
      fr: "L'exportateur et le destinataire sont la même entité : on ne transfère rien à soi-même.",
      de: 'Exporteur und Empfänger sind derselbe: an sich selbst übermittelt man nichts.',
    });
  });

  it.each([
    ['reviseRecipient', { how: 'CORRECTION', facts: { city: 'Agra' } }],
    ['withdrawRecipient', { how: 'CORRECTION' }],
    ['withdrawRecipient', { how: 'CHANGE', from: '2026-12-01' }],
  ])('need a reason: %s %j', async (name, given) => {
    const input = { id: pune, basedOn: pune, ...given };
    expect(await own.command(name, input, { reason: null })).toMatchObject({
      code: 'REASON_REQUIRED',
      path: 'reason',
    });
    expect(await own.command(name, input, { reason: ' ' })).toMatchObject({
      code: 'EMPTY_TEXT',
      path: 'reason',
    });
  });

  it('are for the data protection officer alone', async () => {
    const document = `mutation ($input: RecordRecipientInput!) {
      recordRecipient(input: $input) { __typename } }`;
    for (const token of [PROCUREMENT, 'demonstration-auditor']) {
      const { status, body } = await own.served.ask(document, { input: vendor({}) }, token);
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    }
    const { status, body } = await own.served.ask(document, { input: vendor({}) }, null);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('never lose what somebody else changed: the fields, who and when are named', async () => {
    const { id, version } = await own.command('recordRecipient', vendor({}));
    const change = { id, basedOn: version, how: 'CHANGE', from: '2026-02-01' };
    const other = await own.command('reviseRecipient', {
      ...change,
      facts: { city: 'Agra', sector: 'services' },
    });
    const at = await knownNow();
    expect(other).toMatchObject({ id });
    for (const [name, input] of [
      ['reviseRecipient', { ...change, facts: { city: 'Goa' } }],
      ['withdrawRecipient', change],
    ] as const) {
      expect(await own.command(name, input)).toMatchObject({
        code: 'STALE',
        path: 'input.basedOn',
        message: `Since you read it ${DPO} changed it at ${at}: city, sector.`,
      });
    }
    expect(await knownNow()).toBe(at);
    const again = { ...change, basedOn: other.version, facts: { city: 'Goa' } };
    expect(await own.command('reviseRecipient', again)).toMatchObject({ id });
  });

  it('with a key given again, give the first answer and write nothing', async () => {
    const said = { reason: 'Because', key: 'agra-1' };
    const first = await own.command('recordRecipient', vendor({}), said);
    const before = await knownNow();
    expect(await own.command('recordRecipient', vendor({}), said)).toEqual(first);
    expect(await knownNow()).toBe(before);
    expect(await own.command('recordRecipient', vendor({ city: 'Agra' }), said)).toMatchObject({
      code: 'KEY_REUSED',
      path: 'idempotencyKey',
    });
    expect(await knownNow()).toBe(before);
  });

  it('take nothing away that others rest on: they are named', async () => {
    const company = await own.command('recordRecipient', vendor({ establishedIn: 'IN' }));
    const resting = await own.command('recordDataFlow', flow({ recipientId: company.id }));
    const told = await own.command('withdrawRecipient', {
      id: company.id,
      basedOn: company.version,
      how: 'CHANGE',
      from: '2026-06-01',
    });
    expect(told).toMatchObject({
      code: 'RESTED_ON',
      message: `Other records rest on it: dataFlow ${resting.id}.`,
    });
  });
});

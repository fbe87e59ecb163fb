import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DPO, ENGINES, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Answer, Served } from '../support/application.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const PROCUREMENT = 'demonstration-procurement';
const REFUSAL = '... on Refusal { code path message also { code path } }';
const DAY = '2026-11-23';

type Refusal = { readonly code: string; readonly path: string; readonly message: string };

describe.each(ENGINES)('clumsy and hostile hands on %s', (engine) => {
  let place: Place;
  let served: Served;

  beforeAll(async () => {
    const kind = databases.find(({ name }) => name === engine);
    if (kind === undefined) throw new Error(`There is no ${engine} here.`);
    place = await kind.place(await recordedDemonstration(engine));
    served = await serveDemonstration({ engine, place: place.location });
  }, TO_SERVE);
  afterAll(async () => {
    await served.close();
    await place.remove();
  });

  const data = ({ body: { data: answered, errors } }: Answer): Record<string, never> => {
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return answered;
  };

  type Recorded = { readonly id: string; readonly version: string } & Refusal;

  async function command(verb: string, noun: string, input: object, more = ''): Promise<Recorded> {
    const type =
      verb === 'withdraw'
        ? 'WithdrawInput'
        : `${verb === 'record' ? 'Record' : 'Revise'}${noun}Input`;
    const shown = noun === 'Recipient' ? 'id version' : 'id';
    const answer = await served.ask(
      `mutation ($input: ${type}!) { done: ${verb}${noun}(input: $input${more}) {
        ... on ${noun} { ${shown} } ${REFUSAL} } }`,
      { input },
    );
    return data(answer)['done'] as unknown as Recorded;
  }

  const company = (legalName: string, kind = 'SERVICE_PROVIDER'): Promise<Recorded> =>
    command('record', 'Recipient', {
      from: '2020-01-01',
      facts: { kind, legalName, establishedIn: 'BE' },
    });

  const flow = (exporterId: string, recipientId: string): Promise<Recorded> =>
    command('record', 'DataFlow', {
      from: '2021-01-01',
      facts: {
        exporterId,
        recipientId,
        destination: 'BE',
        exporterRole: 'PROCESSOR',
        recipientRole: 'PROCESSOR',
        circumstances: { controllerAuthorised: true },
        staffData: false,
        dataSubjects: ['policy_holder'],
        dataCategories: ['name'],
        purposes: ['claims_handling'],
      },
    });

  const versions = async (recipient: string, on: string): Promise<string> => {
    const answer = await served.ask(
      `query ($id: ID!, $on: LocalDate!) { register(on: $on) { recipient(id: $id) { version } } }`,
      { id: recipient, on },
    );
    return (data(answer)['register'] as unknown as { recipient: { version: string } }).recipient
      .version;
  };

  const save = async (commands: readonly object[]): Promise<Recorded> => {
    const answer = await served.ask(
      `mutation ($input: SaveProposalInput!) { saved: saveProposal(input: $input) {
        ... on Proposal { id } ${REFUSAL} } }`,
      { input: { title: 'A change', reason: 'It is so', commands } },
      PROCUREMENT,
    );
    return data(answer)['saved'] as unknown as Recorded;
  };

  const step = async (name: string, id: string, token = DPO): Promise<Record<string, unknown>> => {
    const why = name === 'submitProposal' ? '' : ', reason: "It was a test"';
    const answer = await served.ask(
      `mutation ($id: ID!) { step: ${name}(id: $id${why}) { ... on Proposal { state } ${REFUSAL} } }`,
      { id },
      token,
    );
    return data(answer)['step'] as unknown as Record<string, unknown>;
  };

  async function approved(...commands: readonly object[]): Promise<string> {
    const { id } = await save(commands);
    expect(await step('submitProposal', id, PROCUREMENT)).toEqual({ state: 'SUBMITTED' });
    expect(await step('approveProposal', id)).toEqual({ state: 'APPROVED' });
    return id;
  }

  it('records a company for somebody who gives neither a key nor a reason', async () => {
    expect(await company('Keyless Example')).toEqual({
      id: expect.any(String),
      version: expect.any(String),
    });
  });

  it('keeps a change of later days from being overwritten by one who read earlier days', async () => {
    const { id, version } = await company('Lost Update Example');
    const move = { id, how: 'CHANGE', from: '2024-01-01', facts: { city: 'Gent' } };
    await command('revise', 'Recipient', { ...move, basedOn: version });
    const earlier = await versions(id, '2022-01-01');
    const later = await versions(id, DAY);
    const other = { ...move, facts: { city: 'Brugge' } };
    await command('revise', 'Recipient', { ...other, basedOn: later });
    const blind = { id, how: 'CHANGE', from: '2022-01-01', facts: { city: 'Aalst' } };
    expect(await command('revise', 'Recipient', { ...blind, basedOn: earlier })).toMatchObject({
      code: 'STALE',
      path: 'input.basedOn',
      message: expect.stringContaining('city'),
    });
    const seen = await versions(id, DAY);
    expect(await command('revise', 'Recipient', { ...blind, basedOn: seen })).toMatchObject({ id });
  });

  it('gives each record of a proposal a name of its own', async () => {
    const facts = { kind: 'OTHER', legalName: 'Twin Example' };
    const recordRecipient = { as: 'twin', facts };
    const recordStatement = { as: 'twin', facts: { title: 'Twin' } };
    expect(await save([{ recordRecipient }, { recordStatement }])).toMatchObject({
      code: 'SHAPE',
      path: 'input.commands.1.recordStatement.as',
      message: expect.stringContaining('twin'),
    });
  });

  it('refuses what does not fit as any other refusal, with its place', async () => {
    const answer = await served.ask(
      `mutation ($person: ContactInput!) {
        draft: saveProposal(input: { title: " ", reason: "x", commands: [] }) { ${REFUSAL} }
        contact: recordContact(input: $person, reason: "x") { ${REFUSAL} }
      }`,
      { person: { recipientId: 'nowhere', name: 'A Person' } },
    );
    expect(data(answer)).toMatchObject({
      draft: { code: 'EMPTY_TEXT', path: 'input.title' },
      contact: { code: 'SHAPE', path: 'input.recipientId' },
    });
  });

  it('leaves a text that looks like a name of a record as it was typed', async () => {
    const facts = { kind: 'OTHER', legalName: '#one', note: '#two', parentId: '#parent' };
    const recordRecipient = { as: 'one', facts };
    expect(await save([{ recordRecipient }])).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      path: 'input.commands.0.recordRecipient.facts.parentId',
      also: [],
    });
    const parent = { recordRecipient: { as: 'parent', facts: { ...facts, parentId: null } } };
    const { id } = await save([parent, { recordRecipient }]);
    const answer = await served.ask(
      'query ($id: ID!) { proposal(id: $id) { changes { change { fields { field to } } } } }',
      { id },
    );
    expect(JSON.stringify(data(answer))).toContain('"to":"#one"');
    expect(JSON.stringify(data(answer))).toContain('"to":"#two"');
  });

  it('does not undo into the same fact twice', async () => {
    const { id: recipientId } = await company('Listed Example');
    const standing = { from: '2024-01-01', facts: { recipientId, scheme: 'DPF' } };
    const { id } = await command('record', 'Standing', standing);
    const [row] = await place.raw(
      `SELECT version_id FROM standing_version WHERE standing_id = '${id}'`,
    );
    const basedOn = row?.['version_id'];
    const gone = await approved({ withdrawStanding: { id, basedOn, how: 'CORRECTION' } });
    const again = await command('record', 'Standing', standing);
    expect(await step('undoProposal', gone)).toMatchObject({
      code: 'OVERLAPS',
      path: 'id',
      message: expect.stringContaining(again.id),
    });
  });

  it('does not undo into a kind that cannot do what its flows now say it does', async () => {
    const exporter = await company('Exporting Example');
    const buyer = await company('Buying Example', 'ACQUIRER');
    const { id, version: basedOn } = buyer;
    const facts = { kind: 'OTHER' };
    const renamed = await approved({
      reviseRecipient: { id, basedOn, how: 'CORRECTION', facts },
    });
    await flow(exporter.id, id);
    expect(await step('undoProposal', renamed)).toMatchObject({
      code: 'KIND_CANNOT_HOLD',
      path: 'id',
      message: expect.stringContaining('Buying Example'),
    });
  });

  it.each([
    ['query ($id: ID!) { proposal(id: $id) { id } }'],
    ['query ($id: ID!) { history(id: $id) { sequence } }'],
    [`query ($id: ID!) { register(on: "${DAY}") { recipient(id: $id) { id } } }`],
    ['mutation ($id: ID!) { eraseContact(id: $id, reason: "x") { __typename } }'],
  ])('refuses an id with a null character: %s', async (query) => {
    const { body } = await served.ask(query, { id: 'a\0b' });
    expect(body.errors).toMatchObject([
      { message: 'id: must not hold a null character', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('logs an error of the database without the values of its statement', async () => {
    const failure = Object.assign(new Error('no such column'), { parameters: ['Jane Example'] });
    const broken = await serveDemonstration({
      engine,
      place: place.location,
      readThrough: (reader) =>
        Object.assign(Object.create(reader) as typeof reader, {
          rows: () => Promise.reject(failure),
        }),
    });
    const logged: unknown[] = [];
    const keep = (...said: unknown[]): void => void logged.push(...said);
    Logger.overrideLogger({ log: keep, warn: keep, error: keep });
    const { body } = await broken.ask('{ proposal(id: "it") { id } }');
    Logger.overrideLogger(['fatal']);
    await broken.close();
    expect(body.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(inspect(logged)).toContain('no such column');
    expect(inspect(logged)).not.toContain('Jane Example');
  });
});

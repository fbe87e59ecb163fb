import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/actor.js';
import { everything } from '../../seeds/demonstration/everything.js';
import { serveDemonstration } from '../support/application.js';
import type { Served } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import { CLOCK } from '../support/recorded-demonstration.js';

const ADMIN = { id: 'admin', name: 'Admin', roles: ['ADMIN' as const] };

const CREATE = `mutation ($input: CreateApiTokenInput!) {
  createApiToken(input: $input) { text apiToken { id name role createdBy expiresAt revokedAt } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeApiToken(id: $id) { id revokedAt } }';
const LIST = '{ apiTokens { id name role createdAt createdBy expiresAt revokedAt lastUsedAt } }';
const REGISTER = '{ register(on: "2026-11-23") { on } }';

const INPUT = { name: 'robot', role: 'AUDITOR', expiresAt: '2026-12-25T00:00:00Z' };

describe.each(someDatabases)('tokens over HTTP on $name', ({ place: makePlace }) => {
  let place: Place;
  let served: Served;
  const asAdmin = (query: string, variables = {}): ReturnType<Served['ask']> =>
    served.ask(query, variables, 'admin');

  beforeAll(async () => {
    place = await makePlace();
    const history = everything().slice(0, 20);
    const { database } = await openRegister(place, 'DEMONSTRATION', history, CLOCK);
    await database.close();
    const identities = new Map<string, Actor>([
      ['admin', ADMIN],
      ['auditor', { ...ADMIN, roles: ['AUDITOR' as const] }],
    ]);
    served = await serveDemonstration({ identities, place: place.location });
  }, 60_000);
  afterAll(async () => {
    await served.close();
    await place.remove();
  });

  it('are made, sign in, are listed without their text, and are revoked at once', async () => {
    const created = (await asAdmin(CREATE, { input: INPUT })).body.data.createApiToken;
    expect(created.apiToken).toEqual({
      ...INPUT,
      id: expect.any(String),
      createdBy: 'admin',
      expiresAt: '2026-12-25T00:00:00.000Z',
      revokedAt: null,
    });
    expect((await served.ask(REGISTER, {}, created.text)).status).toBe(200);
    expect((await served.ask(CREATE, { input: INPUT }, created.text)).status).toBe(403);
    const { body } = await asAdmin(LIST);
    expect(body.data.apiTokens).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain(created.text.slice(4));
    const { id } = created.apiToken;
    expect((await asAdmin(REVOKE, { id })).body.data.revokeApiToken.id).toBe(id);
    const refused = await served.ask(REGISTER, {}, created.text);
    expect(refused).toEqual({
      status: 401,
      body: {
        errors: [
          { message: 'This token is not accepted.', extensions: { code: 'UNAUTHENTICATED' } },
        ],
      },
    });
  });

  it('are made one after another when asked for together, and never from compiled code', async () => {
    const document = `mutation ($input: CreateApiTokenInput!) {
      one: createApiToken(input: $input) { apiToken { id } }
      two: createApiToken(input: $input) { apiToken { id } } }`;
    for (const _ of [1, 2, 3]) {
      const { data } = (await asAdmin(document, { input: INPUT })).body;
      expect(data.one.apiToken.id < data.two.apiToken.id).toBe(true);
    }
  });

  it.each<{ what: string; input: object; code: string }>`
    what                  | input                                    | code
    ${'without a name'}   | ${{ name: '' }}                          | ${'BAD_USER_INPUT'}
    ${'on two lines'}     | ${{ name: 'a\nb' }}                      | ${'NAME_UNFIT'}
    ${'of the past'}      | ${{ expiresAt: '2026-01-01T00:00:00Z' }} | ${'EXPIRY_UNFIT'}
    ${'of no known role'} | ${{ role: 'KING' }}                      | ${'BAD_USER_INPUT'}
  `('are not made $what', async ({ input, code }) => {
    const { body } = await asAdmin(CREATE, { input: { ...INPUT, ...input } });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('that nobody knows are not revoked', async () => {
    const { body } = await asAdmin(REVOKE, { id: 'x' });
    expect(body.errors?.[0]).toMatchObject({
      message: 'id: there is no token x',
      extensions: { code: 'TOKEN_UNKNOWN', path: 'id' },
    });
  });

  it('are nothing an auditor may make: nothing was written', async () => {
    const before = await place.raw('SELECT count(*) AS n FROM api_token');
    for (const token of ['auditor', null]) await served.ask(CREATE, { input: INPUT }, token);
    expect(await place.raw('SELECT count(*) AS n FROM api_token')).toEqual(before);
  });
});

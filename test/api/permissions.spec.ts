import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { ROLES } from '../../src/actor.js';
import type { Role } from '../../src/actor.js';
import { PERMISSIONS } from '../../src/permissions.js';
import { DEMONSTRATION_IDENTITIES } from '../../src/sign-in/demonstration-identities.js';
import { serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';
import { waysToFields } from '../support/ways-to-fields.js';
import type { Way } from '../support/ways-to-fields.js';

const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'));
const ways = waysToFields(schema);

const types = Object.values(schema.getTypeMap())
  .filter(({ name }) => !name.startsWith('__'))
  .filter((type) => isObjectType(type) || isInterfaceType(type));

/** What can have a row: every field, and every type but the roots, whose fields each have their own. */
const ROOTS = ['Query', 'Mutation'];
function fieldsOf(all: typeof types): readonly string[] {
  return all.flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
}
const nameable = new Set([
  ...types.filter(({ name }) => !ROOTS.includes(name)).map(({ name }) => name),
  ...fieldsOf(types),
]);

/** One identity for each role, and the token it signs in with. */
const IDENTITIES = new Map([
  ...DEMONSTRATION_IDENTITIES,
  ['admin', { id: 'admin', name: 'Admin', roles: ['ADMIN' as const] }],
  ['without', { id: 'without', name: 'Without a role', roles: [] }],
]);

const TOKENS: Readonly<Record<Role, string>> = {
  DPO: 'demonstration-dpo',
  PROCUREMENT: 'demonstration-procurement',
  AUDITOR: 'demonstration-auditor',
  ADMIN: 'admin',
};

/** The row of one field as a reader of the table would find it. */
function rolesOf(coordinate: string): readonly Role[] {
  const [type = ''] = coordinate.split('.');
  const row = PERMISSIONS[coordinate] ?? PERMISSIONS[type];
  return typeof row === 'object' ? row : [];
}

/** The first field on the way that a role may not see. */
function firstDenied({ passes }: Way, role: Role | null): string | undefined {
  return passes.find((coordinate) => role === null || !rolesOf(coordinate).includes(role));
}

describe('the table of permissions', () => {
  it('has a row for every question, command and type', () => {
    const silent = ways
      .map(({ coordinate }) => coordinate)
      .filter((coordinate) => rolesOf(coordinate).length === 0);
    expect(silent).toEqual([]);
    const roots = ways.filter(({ passes }) => passes.length === 1);
    expect(roots.filter(({ coordinate }) => !(coordinate in PERMISSIONS))).toEqual([]);
  });

  it('names nothing that is not there', () => {
    const rows = Object.keys(PERMISSIONS).filter(
      (name) => !/^([A-Z]+ \/|Extract )/.test(name) && !name.startsWith('Query.__'),
    );
    expect(rows.filter((row) => !nameable.has(row))).toEqual([]);
  });

  it('is held against every field of the schema', () => {
    expect(new Set(ways.map(({ coordinate }) => coordinate))).toEqual(new Set(fieldsOf(types)));
  });
});

describe('a field asked for over HTTP', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration({ identities: IDENTITIES });
  }, TO_SERVE);

  afterAll(() => served.close());

  /**
   * What the server says of a way. The variable is never given, so that a question let in is refused for it
   * before anything is read or written.
   */
  async function verdictOn({ operation, selection }: Way, token: string | null): Promise<unknown> {
    const root = operation === 'query' ? 'Query' : 'Mutation';
    const document = `${operation} ($given: Boolean!) { ... on ${root} @include(if: $given) { ${selection} } }`;
    const { status, body } = await served.ask(document, {}, token);
    const [error] = body.errors ?? [];
    return [status, error?.extensions.code, error?.message.split(':')[0], body.data];
  }

  it.each<{ role: Role | null }>([...ROLES, null].map((role) => ({ role })))(
    'is refused or let in as the table says, each for $role',
    async ({ role }) => {
      const token = role && TOKENS[role];
      for (const way of ways) {
        const denied = firstDenied(way, role);
        const refusal =
          role === null ? [401, 'UNAUTHENTICATED', denied] : [403, 'FORBIDDEN', denied];
        const missing = 'Variable "$given" of required type "Boolean!" was not provided.';
        const letIn = [400, 'BAD_USER_INPUT', missing];
        expect([way.coordinate, await verdictOn(way, token)]).toEqual([
          way.coordinate,
          [...(denied === undefined ? letIn : refusal), undefined],
        ]);
      }
    },
    120_000,
  );

  it('is refused behind fragments, interfaces, aliases and @skip', async () => {
    for (const document of [
      '{ ...A } fragment A on Query { ...B } fragment B on Query { apiTokens { id } }',
      '{ fine: __typename x: apiTokens { id } }',
      '{ apiTokens @skip(if: true) { id } }',
      '{ ... on Query { ... on Query { apiTokens { __typename } } } }',
    ]) {
      const { status, body } = await served.ask(document);
      expect({ status, errors: body.errors, data: body.data }).toMatchObject({
        status: 403,
        errors: [
          {
            message: 'Query.apiTokens: this is for ADMIN; you have DPO.',
            extensions: { code: 'FORBIDDEN' },
          },
        ],
        data: undefined,
      });
    }
  });

  it('is judged in the operation that is run, not in its neighbours', async () => {
    const query = 'query One { __typename } query Two { apiTokens { id } }';
    const answer = (operationName: string): PromiseLike<{ status: number }> =>
      served.http
        .post('/graphql')
        .auth(TOKENS.DPO, { type: 'bearer' })
        .send({ query, operationName });
    expect((await answer('One')).status).toBe(200);
    expect((await answer('Two')).status).toBe(403);
  });

  it('is never answered from compiled code to one who may not', async () => {
    const document = '{ apiTokens { id name } }';
    for (const _ of [1, 2, 3]) expect((await served.ask(document, {}, 'admin')).status).toBe(200);
    expect((await served.ask(document)).status).toBe(403);
    expect((await served.ask(document, {}, 'without')).status).toBe(403);
    expect((await served.ask(document, {}, null)).status).toBe(401);
    expect((await served.ask(document, {}, 'admin')).status).toBe(200);
  });

  it('is nothing but its type to one whose roles the register does not know', async () => {
    const register = '{ register(on: "2026-11-23") { on } }';
    const { status, body } = await served.ask(register, {}, 'without');
    expect(status).toBe(403);
    expect(body.errors?.[0]?.message).toMatch(/^Query.register: .*; you have no role\.$/);
    expect((await served.ask('{ __typename }', {}, 'without')).body.data).toEqual({
      __typename: 'Query',
    });
    expect((await served.ask('{ __typename }', {}, null)).status).toBe(200);
  });
});

describe('a route', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration({ explorable: false });
  }, TO_SERVE);

  afterAll(() => served.close());

  it('that has a row is there', async () => {
    const rows = Object.keys(PERMISSIONS).filter((row) => /^[A-Z]+ \//.test(row));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [method = '', path = ''] = row.split(' ');
      const asked = served.http[method.toLowerCase() as 'get'](path);
      expect([row, (await asked).status]).not.toEqual([row, 404]);
    }
  });

  it.each<{ method: 'get' | 'head' | 'options'; route: string; nobody: number; auditor: number }>`
    method       | route             | nobody | auditor
    ${'get'}     | ${'/'}            | ${401} | ${200}
    ${'head'}    | ${'/'}            | ${401} | ${200}
    ${'get'}     | ${'/health/live'} | ${200} | ${200}
    ${'get'}     | ${'/nowhere'}     | ${404} | ${404}
    ${'options'} | ${'/graphql'}     | ${400} | ${400}
  `(
    '$method $route answers nobody $nobody and an auditor $auditor',
    async ({ method, route, nobody, auditor }) => {
      const asNobody = await served.http[method](route);
      const asAuditor = await served.http[method](route).auth(TOKENS.AUDITOR, { type: 'bearer' });
      expect([asNobody.status, asAuditor.status]).toEqual([nobody, auditor]);
    },
  );
});

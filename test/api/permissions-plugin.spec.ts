import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../src/actor.js';
import { permissionsPlugin } from '../../graphql/permissions.plugin.js';
import type { Permitted } from '../../src/permissions.js';

const SCHEMA = `
  interface Letter { from: String, to: String }
  type Plain implements Letter { from: String, to: String }
  type Sealed implements Letter { from: String, to: String, wax: String }
  union Thing = Plain | Sealed
  type Query { letter: Letter, thing: Thing, plain: Plain, forgotten: String, named(name: String): Plain }
`;

const DPO: readonly Role[] = ['DPO'];
const BOTH: readonly Role[] = ['DPO', 'AUDITOR'];

/** Who wrote a sealed letter is for the officer only. */
const TABLE: Readonly<Record<string, Permitted>> = {
  'Query.__schema': 'EXPLORERS',
  'Query.letter': BOTH,
  'Query.thing': BOTH,
  'Query.plain': BOTH,
  'Query.named': BOTH,
  Letter: BOTH,
  Plain: BOTH,
  Sealed: BOTH,
  'Sealed.from': DPO,
};

async function codeOf(
  query: string,
  roles: readonly Role[] | null,
  explorable = false,
): Promise<unknown> {
  const server = new ApolloServer<{ actor: Actor | null }>({
    typeDefs: SCHEMA,
    plugins: [permissionsPlugin({ explorable }, TABLE)],
    introspection: true,
  });
  const actor = roles && { id: 'x', name: 'x', roles };
  const { body } = await server.executeOperation({ query }, { contextValue: { actor } });
  await server.stop();
  return body.kind === 'single'
    ? (body.singleResult.errors?.[0]?.extensions?.['code'] ?? null)
    : body;
}

describe('a field', () => {
  it.each<{ query: string; roles: readonly Role[] | null; code: string | null }>`
    query                                     | roles                 | code
    ${'{ letter { to } }'}                    | ${['AUDITOR']}        | ${null}
    ${'{ letter { from } }'}                  | ${['AUDITOR']}        | ${'FORBIDDEN'}
    ${'{ letter { from } }'}                  | ${['DPO']}            | ${null}
    ${'{ letter { from } }'}                  | ${['AUDITOR', 'DPO']} | ${null}
    ${'{ thing { ... on Letter { from } } }'} | ${['AUDITOR']}        | ${'FORBIDDEN'}
    ${'{ thing { ... on Sealed { wax } } }'}  | ${['AUDITOR']}        | ${null}
    ${'{ thing { ... on Sealed { from } } }'} | ${['AUDITOR']}        | ${'FORBIDDEN'}
    ${'{ thing { ... on Plain { from } } }'}  | ${['AUDITOR']}        | ${null}
    ${'{ plain { from } }'}                   | ${['AUDITOR']}        | ${null}
    ${'{ plain { from } }'}                   | ${['ADMIN']}          | ${'FORBIDDEN'}
    ${'{ plain { from } }'}                   | ${[]}                 | ${'FORBIDDEN'}
    ${'{ plain { from } }'}                   | ${null}               | ${'UNAUTHENTICATED'}
    ${'{ forgotten }'}                        | ${['DPO', 'ADMIN']}   | ${'FORBIDDEN'}
    ${'{ forgotten }'}                        | ${null}               | ${'UNAUTHENTICATED'}
    ${'{ __typename thing { __typename } }'}  | ${['AUDITOR']}        | ${null}
    ${'{ __typename }'}                       | ${null}               | ${null}
    ${'{ __schema { types { name } } }'}      | ${[]}                 | ${null}
    ${'{ __schema { types { name } } }'}      | ${null}               | ${'UNAUTHENTICATED'}
    ${'{ __type(name: "Plain") { name } }'}   | ${['DPO']}            | ${'FORBIDDEN'}
  `('asked for as $query by $roles: $code', async ({ query, roles, code }) => {
    expect(await codeOf(query, roles)).toBe(code);
  });

  it('of introspection is for everybody where the register is explorable', async () => {
    expect(await codeOf('{ __schema { types { name } } }', null, true)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphqlSync } from 'graphql';
import { withoutValues } from '../../graphql/without-values.js';

const SCHEMA = buildSchema(`
  enum Kind { LIST }
  input Requester { name: String! }
  input Received { kind: Kind!, requester: Requester! }
  type Query { received(input: Received!): Int }
`);

function messages(source: string, variableValues = {}): readonly string[] {
  const { errors = [] } = graphqlSync({ schema: SCHEMA, source, variableValues });
  return errors.map(({ message }) => withoutValues(message));
}

describe('what is wrong with an input', () => {
  it.each([
    [{ kind: 'LIST', requester: { nme: 'Ann Example' } }, /Field "name" of required type/],
    [
      { kind: 'LIST', requester: { name: { first: 'Ann Example' } } },
      /at "input.requester.name"; /,
    ],
    [{ kind: 'LIST', requester: 'Ann Example' }, /Expected type "Requester" to be an object/],
    [{ kind: { of: 'Ann Example' }, requester: { name: '' } }, /Enum "Kind" cannot represent/],
  ])('is told without the input: %j', (input, told) => {
    const said = messages('query ($input: Received!) { received(input: $input) }', { input });
    expect(said.join('\n')).toMatch(told);
    expect(said.join('\n')).not.toContain('Ann');
  });

  it.each([
    ['{ received(input: { kind: LIST, requester: "Ann Example" }) }', /type "Requester!"\.$/],
    ['{ received(input: { kind: LIST, requester: { name: ["Ann Example"] } }) }', /value\.$/],
  ])('is told without the literal: %s', (source, told) => {
    const said = messages(source);
    expect(said.join('\n')).toMatch(told);
    expect(said.join('\n')).not.toContain('Ann');
  });

  it('leaves every other message alone', () => {
    expect(withoutValues('This is too dear: 5; found 3 at most.')).toBe(
      'This is too dear: 5; found 3 at most.',
    );
  });
});

import type { ValueNode } from 'graphql';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar of text that is read strictly: anything else is refused, never repaired. */
export function strictScalar<T extends string>(
  name: string,
  description: string,
  read: (text: string) => T,
): GraphQLScalarType<T, string> {
  const parse = (value: unknown, node?: ValueNode): T => {
    const refused = (why: string): GraphQLError =>
      new GraphQLError(`${name}: ${why}`, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });
    if (typeof value !== 'string') throw refused('it is written as text');
    try {
      return read(value);
    } catch (error) {
      throw refused(error instanceof RangeError ? error.message : 'cannot be read');
    }
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
  });
}

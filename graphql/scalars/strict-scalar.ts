import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar of text that is read strictly: anything else is refused, never repaired. */
export function strictScalar<T extends string>(
  name: string,
  description: string,
  read: (text: string) => T,
): GraphQLScalarType<T, string> {
  const parse = (value: unknown): T => {
    if (typeof value !== 'string') throw refused(name, `${String(value)} is not text`);
    try {
      return read(value);
    } catch (error) {
      throw refused(name, error instanceof RangeError ? error.message : 'cannot be read');
    }
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw refused(name, 'it is written as text');
      return parse(node.value);
    },
  });
}

function refused(name: string, why: string): GraphQLError {
  return new GraphQLError(`${name}: ${why}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

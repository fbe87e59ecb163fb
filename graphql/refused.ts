import { GraphQLError } from 'graphql';

/** A question that cannot be answered: names the place and the reason. */
export function refused(path: string, reason: string, code = 'BAD_USER_INPUT'): GraphQLError {
  return new GraphQLError(`${path}: ${reason}`, { extensions: { code, path } });
}

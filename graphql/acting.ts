import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Actor } from '../src/actor.js';

/** Who is asking, as a parameter of a resolver. Throws where nobody signed in, which the table never lets in. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = GqlExecutionContext.create(context).getContext<{ actor: Actor | null }>();
  if (actor !== null) return actor;
  throw new GraphQLError('Sign in to ask for this.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
});

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import { ApiTokensService } from '../../src/sign-in/api-tokens.service.js';
import type { TokenRefusal } from '../../src/sign-in/api-tokens.service.js';
import { Acting } from '../acting.js';
import { refused } from '../refused.js';
import { ApiTokenType, CreatedApiTokenType } from './api-token.type.js';
import { CreateApiTokenInput } from './create-api-token.input.js';

/** Tokens, for those who manage them. */
@Resolver(() => ApiTokenType)
export class ApiTokensResolver {
  constructor(private readonly tokens: ApiTokensService) {}

  @Query(() => [ApiTokenType], {
    description: 'All tokens, the newest first, also those that no longer work.',
  })
  apiTokens(): Promise<readonly ApiTokenType[]> {
    return this.tokens.all();
  }

  @Mutation(() => CreatedApiTokenType, {
    description: 'Makes a token. It stands in the audit chain; its text is shown once.',
  })
  async createApiToken(
    @Acting() actor: Actor,
    @Args('input', { type: () => CreateApiTokenInput, description: 'What it is to be.' })
    input: CreateApiTokenInput,
  ): Promise<CreatedApiTokenType> {
    const { token, text } = unrefused(await this.tokens.create(actor, input));
    return { apiToken: token, text };
  }

  @Mutation(() => ApiTokenType, {
    description:
      'Revokes a token for good: at once in the process that is asked, within five seconds in others. One revoked before stays as it was.',
  })
  async revokeApiToken(
    @Acting() actor: Actor,
    @Args('id', { type: () => ID, description: 'Id of the token.' }) id: string,
  ): Promise<ApiTokenType> {
    return unrefused(await this.tokens.revoke(actor, id));
  }
}

function unrefused<T extends object>(answer: T | TokenRefusal): T {
  if (!('message' in answer)) return answer;
  const { code, path, message } = answer;
  throw refused(path ?? 'createApiToken', message, code);
}

import type { Actor } from '../actor.js';
import type { ApiTokensService } from './api-tokens.service.js';
import type { OpenIdProvider } from './open-id-provider.js';

/** The ways in that are open. */
export type WaysIn = {
  readonly apiTokens: ApiTokensService;
  readonly provider: OpenIdProvider | null;
  /** Tokens everybody knows: empty anywhere but in the demonstration. */
  readonly identities: ReadonlyMap<string, Actor>;
};

/** Longer than the header of any access token worth reading. */
const MOST_CHARACTERS = 8192;

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/** Who is asking: `null` without a header, and `'REFUSED'` with one that signs nobody in. */
export async function signIn(
  authorization: string | undefined,
  { apiTokens, provider, identities }: WaysIn,
): Promise<Actor | null | 'REFUSED'> {
  if (authorization === undefined) return null;
  if (authorization.length > MOST_CHARACTERS) return 'REFUSED';
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) return 'REFUSED';
  const actor = identities.get(token) ?? (await apiTokens.actorOf(token));
  return actor ?? (await provider?.actorOf(token)) ?? 'REFUSED';
}

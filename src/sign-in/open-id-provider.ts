import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import type { Actor } from '../actor.js';
import { sha256 } from '../audit/sha256.js';
import { actorOfClaims } from './access-token-claims.js';
import { isTrustworthy } from './provider-settings.js';
import type { ProviderSettings } from './provider-settings.js';
import { ShortMemory } from './short-memory.js';

/** The provider cannot be asked for its keys, so that nobody can tell whether a token is good. */
export class ProviderUnreachable extends Error {}

/** Milliseconds for which a good token is not verified again: so long can it outlive its expiry. */
const REMEMBERED = 5000;

/** Milliseconds to wait for the provider. */
const PATIENCE = 5000;

/** Milliseconds before the provider is asked again: after keys were fetched, and after a failure. */
export type Cooldown = { readonly keys: number; readonly failure: number };

/**
 * Knows who holds an access token of an OpenID provider (RFC 9068). The provider is found when the first
 * token comes, so that the register starts without it; its keys are kept, and fetched again for a new one.
 */
export class OpenIdProvider {
  private readonly known = new ShortMemory<Actor>(REMEMBERED, 1000);
  private keys: Promise<JWTVerifyGetKey> | null = null;
  private failedAt = -Infinity;

  constructor(
    private readonly settings: ProviderSettings,
    private readonly cooldown: Cooldown = { keys: 30_000, failure: 5000 },
  ) {}

  /** Who holds the token; `null` when it is not acceptable. Throws `ProviderUnreachable`. */
  async actorOf(token: string): Promise<Actor | null> {
    const hash = sha256(token);
    const known = this.known.get(hash);
    if (known !== undefined) return known;
    if (!this.looksLikeOurs(token)) return null;
    const claims = await this.verified(token);
    const actor = claims && actorOfClaims(claims, this.settings);
    if (actor) this.known.set(hash, actor);
    return actor;
  }

  /** Whether it is worth asking the provider: what a stranger makes up never is. */
  private looksLikeOurs(token: string): boolean {
    try {
      const { alg = 'none', typ } = decodeProtectedHeader(token);
      const isAccessToken = /^(application\/)?at\+jwt$/i.test(typ ?? '');
      const { algorithms, issuer } = this.settings;
      return isAccessToken && algorithms.includes(alg) && decodeJwt(token).iss === issuer;
    } catch {
      return false;
    }
  }

  private async verified(token: string): Promise<JWTPayload | null> {
    const { issuer, audience, algorithms, clockSkew } = this.settings;
    const keys = await this.findKeys();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: clockSkew,
        typ: 'at+jwt',
        requiredClaims: ['sub', 'exp'],
      });
      return payload;
    } catch (error) {
      if (isVerdict(error)) return null;
      throw new ProviderUnreachable(`The keys of ${issuer} cannot be fetched: ${String(error)}`);
    }
  }

  private findKeys(): Promise<JWTVerifyGetKey> {
    if (this.keys !== null) return this.keys;
    if (performance.now() < this.failedAt + this.cooldown.failure) {
      return Promise.reject(new ProviderUnreachable('The provider could not be found just now.'));
    }
    const keys = this.discover();
    this.keys = keys;
    keys.catch(() => {
      this.keys = null;
      this.failedAt = performance.now();
    });
    return keys;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const { issuer } = this.settings;
    try {
      const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
      const signal = AbortSignal.timeout(PATIENCE);
      const response = await fetch(place, { redirect: 'error', signal });
      const { issuer: said, jwks_uri: keys } = (await response.json()) as Record<string, unknown>;
      if (said !== issuer) throw new Error(`It calls itself ${String(said)}.`);
      const at = new URL(String(keys));
      if (!isTrustworthy(at)) throw new Error('Its keys are not at an https address.');
      return createRemoteJWKSet(at, {
        timeoutDuration: PATIENCE,
        cooldownDuration: this.cooldown.keys,
      });
    } catch (error) {
      throw new ProviderUnreachable(`${issuer} cannot be found: ${String(error)}`);
    }
  }
}

/** Whether the token was judged and found wanting, rather than the keys not found. */
function isVerdict(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC'
  );
}

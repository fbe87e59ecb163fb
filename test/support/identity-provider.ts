import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createHash, randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { Provider } from 'oidc-provider';
import type { Configuration } from 'oidc-provider';

/** The audience of this register's tokens. */
export const AUDIENCE = 'https://register.example';
const ELSEWHERE = 'https://elsewhere.example';
const REDIRECT = 'https://app.example/back';
const SECRET = 'a secret of the tests, long enough';

/** What the provider says of each of its clients. */
const CLAIMS: Readonly<Record<string, object>> = {
  officer: { roles: ['DPO'], name: 'Olivia Officer' },
  buyer: { roles: 'PROCUREMENT other', realm_access: { roles: ['auditors'] } },
  stranger: { roles: ['KING'] },
  web: { roles: ['AUDITOR'] },
};

type Key = { readonly jwk: JWK; readonly privateKey: CryptoKey };

async function newKey(kid: string): Promise<Key> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' } };
}

/** An OpenID provider on loopback, with real keys, tokens and discovery. */
export class IdentityProvider {
  issuer = '';
  private key: Key = { jwk: {}, privateKey: {} as CryptoKey };
  private listener: RequestListener = (_, response) => response.end();
  private readonly server = createServer((request, response) => this.answer(request, response));
  /** While it is down it answers nothing. */
  private isDown = false;

  static async start(): Promise<IdentityProvider> {
    const provider = new IdentityProvider();
    await new Promise<void>((resolve) => provider.server.listen(0, '127.0.0.1', resolve));
    const address = provider.server.address();
    provider.issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    await provider.rotate('first');
    return provider;
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  fall(): void {
    this.isDown = true;
  }

  rise(): void {
    this.isDown = false;
  }

  /** From now on it signs with another key, and shows only that one. */
  async rotate(kid: string): Promise<void> {
    this.key = await newKey(kid);
    const provider = new Provider(this.issuer, settings(this.key.jwk));
    const callback = provider.callback();
    this.listener = (request, response) => {
      if (request.url?.startsWith('/interaction/')) {
        const login = { login: { accountId: 'ada' } };
        void provider.interactionFinished(request, response, login);
        return;
      }
      void callback(request, response);
    };
  }

  /** The token a client gets for itself. */
  async tokenOf(client: string, resource = AUDIENCE): Promise<string> {
    return (await this.token(client, { grant_type: 'client_credentials', resource })).access_token;
  }

  /** The tokens a person gets by signing in with a browser: an access token and an ID token. */
  async signIn(): Promise<Tokens> {
    const verifier = randomBytes(32).toString('base64url');
    const asked = new URLSearchParams({
      client_id: 'web',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: REDIRECT,
      resource: AUDIENCE,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const cookies = new Map<string, string>();
    let at = `${this.issuer}/auth?${asked.toString()}`;
    while (!at.startsWith(REDIRECT)) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
      for (const each of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (each.split(';')[0] ?? '').split('=');
        cookies.set(name, value);
      }
      at = new URL(response.headers.get('location') ?? '', this.issuer).href;
    }
    const code = new URL(at).searchParams.get('code') ?? '';
    const given = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: REDIRECT,
      resource: AUDIENCE,
    };
    return this.token('web', { ...given, code_verifier: verifier });
  }

  /** Signs what it never would, with its own key. */
  sign(claims: object, header: { readonly typ?: string } = { typ: 'at+jwt' }): Promise<string> {
    return new SignJWT({
      iss: this.issuer,
      aud: AUDIENCE,
      sub: 'ada',
      roles: ['DPO'],
      ...claims,
    } as JWTPayload)
      .setProtectedHeader({ alg: 'ES256', kid: this.key.jwk.kid ?? '', ...header })
      .sign(this.key.privateKey);
  }

  /** The public half of its key, as everybody can read it. */
  async publicKey(): Promise<JWK> {
    const { keys } = (await (await fetch(`${this.issuer}/jwks`)).json()) as { keys: JWK[] };
    return keys[0] ?? {};
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.isDown) request.socket.destroy();
    else this.listener(request, response);
  }

  private async token(client: string, given: Readonly<Record<string, string>>): Promise<Tokens> {
    const response = await fetch(`${this.issuer}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${client}:${encodeURIComponent(SECRET)}`).toString('base64')}`,
      },
      body: new URLSearchParams(given),
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Tokens;
  }
}

type Tokens = { readonly access_token: string; readonly id_token: string };

function settings(jwk: JWK): Configuration {
  const robot = { client_secret: SECRET, redirect_uris: [], response_types: [] };
  const robots = ['officer', 'buyer', 'stranger'].map((client_id) => ({
    ...robot,
    client_id,
    grant_types: ['client_credentials'],
  }));
  const web = { client_id: 'web', client_secret: SECRET, redirect_uris: [REDIRECT] };
  return {
    jwks: { keys: [jwk] },
    clients: [...robots, web].map((client) => ({
      ...client,
      id_token_signed_response_alg: 'ES256',
    })),
    cookies: { keys: ['a key of the tests'] },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // Everybody consents to everything.
    loadExistingGrant: async ({ oidc }) => {
      const clientId = oidc.client?.clientId ?? '';
      const accountId = oidc.session?.accountId ?? '';
      const grant = new oidc.provider.Grant({ clientId, accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_, token) => ({ ...CLAIMS[token.clientId ?? ''] }),
    ttl: {
      AccessToken: 60,
      ClientCredentials: 60,
      Grant: 60,
      IdToken: 60,
      Interaction: 60,
      Session: 60,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => ({
          scope: '',
          audience: resource === AUDIENCE ? AUDIENCE : ELSEWHERE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 60,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { configuration } from '../../src/configuration.js';
import { OpenIdProvider } from '../../src/sign-in/open-id-provider.js';
import { MOST_FAILURES } from '../../src/sign-in/door.js';
import { DPO, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';
import { AUDIENCE, IdentityProvider } from '../support/identity-provider.js';

const REGISTER = '{ register(on: "2026-11-23") { on } }';

function ask(served: Served, authorization: string | null): PromiseLike<Response> {
  const asked = served.http.post('/graphql').send({ query: REGISTER });
  return authorization === null ? asked : asked.set('authorization', authorization);
}

describe('signing in over HTTP', () => {
  let served: Served;
  let identity: IdentityProvider;

  beforeAll(async () => {
    identity = await IdentityProvider.start();
    const environment = { OIDC_ISSUER: identity.issuer, OIDC_AUDIENCE: AUDIENCE };
    const { provider } = configuration(environment);
    // The provider is not there when the register starts.
    identity.fall();
    served = await serveDemonstration({
      provider: provider && new OpenIdProvider(provider, { keys: 0, failure: 0 }),
      identities: new Map(),
    });
  }, TO_SERVE);

  afterAll(async () => {
    await served.close();
    await identity.stop();
  });

  it('waits for the provider, then takes its tokens and looks at their roles', async () => {
    identity.rise();
    const [officer, stranger] = [
      await identity.tokenOf('officer'),
      await identity.tokenOf('stranger'),
    ];
    identity.fall();
    const away = await ask(served, `Bearer ${officer}`);
    expect([away.status, away.headers['retry-after'], away.body]).toEqual([
      503,
      '5',
      {
        errors: [
          {
            message: 'Who you are cannot be checked just now. Try again soon.',
            extensions: { code: 'SIGN_IN_UNAVAILABLE' },
          },
        ],
      },
    ]);
    identity.rise();
    expect((await ask(served, `Bearer ${officer}`)).status).toBe(200);
    const refused = await ask(served, `Bearer ${stranger}`);
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    'Bearer rubbish',
    'Bearer demonstration-dpo',
    `Bearer trt_${'x'.repeat(43)}`,
    `Bearer ${'x'.repeat(9000)}`,
    'Bearer',
    'Bearer a b',
    'Basic b2ZmaWNlcjpzZWNyZXQ=',
    '',
  ])('answers one and the same to %s', async (authorization) => {
    const { status, headers, body } = await ask(served, authorization);
    expect([status, headers['www-authenticate'], body]).toEqual([
      401,
      'Bearer error="invalid_token"',
      {
        errors: [
          { message: 'This token is not accepted.', extensions: { code: 'UNAUTHENTICATED' } },
        ],
      },
    ]);
  });

  it('asks one who brings nothing to sign in', async () => {
    const { status, headers, body } = await ask(served, null);
    expect([status, headers['www-authenticate'], body.errors[0].message]).toEqual([
      401,
      'Bearer',
      'Query.register: sign in to ask for this.',
    ]);
  });
});

describe('a token that cannot be looked up', () => {
  it('is answered without a word of what happened', async () => {
    const served = await serveDemonstration({
      readThrough: (reader) =>
        new Proxy(reader, {
          get: (target, name) =>
            name === 'rows'
              ? () => Promise.reject(new Error('no such table: secret'))
              : Reflect.get(target, name),
        }),
    });
    const { status, body } = await ask(served, `Bearer trt_${'x'.repeat(43)}`);
    expect([status, body]).toEqual([
      500,
      {
        errors: [
          {
            message: 'The register could not answer. What happened is in its log.',
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ],
      },
    ]);
    await served.close();
  }, 60_000);
});

describe('how often one may ask', () => {
  const many = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

  it('is counted for each who signed in', async () => {
    const served = await serveDemonstration({ rates: { perIdentity: 3, perAddress: 1000 } });
    for (const _ of many(3)) expect((await ask(served, `Bearer ${DPO}`)).status).toBe(200);
    const { status, headers, body } = await ask(served, `Bearer ${DPO}`);
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body.errors).toEqual([
      {
        message: expect.stringMatching(/^Too many requests\. Try again in \d+ seconds\.$/),
        extensions: { code: 'TOO_MANY_REQUESTS' },
      },
    ]);
    expect((await ask(served, 'Bearer demonstration-auditor')).status).toBe(200);
    await served.close();
  }, 60_000);

  it('is counted for each address, whoever asks there', async () => {
    const served = await serveDemonstration({
      rates: { perIdentity: 1000, perAddress: 4 },
      trustedProxies: ['127.0.0.1', '::1'],
    });
    const from = (address: string): PromiseLike<Response> =>
      served.http.get('/health/live').set('x-forwarded-for', address);
    for (const _ of many(4)) expect((await from('192.0.2.1')).status).toBe(200);
    expect((await from('192.0.2.1')).status).toBe(429);
    expect((await from('192.0.2.2')).status).toBe(200);
    await served.close();
  }, 60_000);

  it('is not what a header says, unless a proxy that is trusted says it', async () => {
    const served = await serveDemonstration({ rates: { perIdentity: 1000, perAddress: 2 } });
    const from = (address: string): PromiseLike<Response> =>
      served.http.get('/health/live').set('x-forwarded-for', address);
    expect((await from('192.0.2.1')).status).toBe(200);
    expect((await from('192.0.2.2')).status).toBe(200);
    expect((await from('192.0.2.3')).status).toBe(429);
    await served.close();
  }, 60_000);

  it('stops the tokens of an address that guesses', async () => {
    const served = await serveDemonstration();
    for (const _ of many(MOST_FAILURES + 1)) {
      expect((await ask(served, 'Bearer guess')).status).toBe(401);
    }
    expect((await ask(served, 'Bearer guess')).status).toBe(429);
    expect((await ask(served, `Bearer ${DPO}`)).status).toBe(429);
    expect((await served.http.get('/health/live')).status).toBe(200);
    await served.close();
  }, 60_000);
});

describe('what a browser is told', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveDemonstration();
  }, TO_SERVE);
  afterAll(() => served.close());

  it('lets an answer load and run nothing', async () => {
    for (const { headers } of [
      await ask(served, `Bearer ${DPO}`),
      await ask(served, 'Bearer rubbish'),
      await served.http.get('/health/live'),
      await served.http.get('/nowhere'),
    ]) {
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': expect.stringContaining('max-age='),
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  it('lets the explorer run its own script, and no other', async () => {
    const { headers } = await served.http.get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'sha256-[\w+/]+=*';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { configuration } from '../../src/configuration.js';
import { OpenIdProvider, ProviderUnreachable } from '../../src/sign-in/open-id-provider.js';
import { AUDIENCE, IdentityProvider } from '../support/identity-provider.js';

const IN_AN_HOUR = Math.floor(Date.now() / 1000) + 3600;
const NO_PATIENCE = { keys: 0, failure: 0 };

describe('access tokens of an OpenID provider', () => {
  let identity: IdentityProvider;
  /** The register's side, as a fresh process would set it up. */
  const register = (more: Readonly<Record<string, string>> = {}): OpenIdProvider => {
    const environment = { OIDC_ISSUER: identity.issuer, OIDC_AUDIENCE: AUDIENCE, ...more };
    const { provider } = configuration(environment);
    if (provider === null) throw new Error('No provider is set.');
    return new OpenIdProvider(provider, NO_PATIENCE);
  };

  beforeAll(async () => {
    identity = await IdentityProvider.start();
  });
  afterAll(() => identity.stop());

  it('sign a machine in, with its roles', async () => {
    const actor = { id: 'oidc:officer', name: 'Olivia Officer', roles: ['DPO'] };
    expect(await register().actorOf(await identity.tokenOf('officer'))).toEqual(actor);
  });

  it('sign in a person who came by a browser; their ID token does not', async () => {
    const { access_token: access, id_token: id } = await identity.signIn();
    expect(await register().actorOf(access)).toEqual({
      id: 'oidc:ada',
      name: 'ada',
      roles: ['AUDITOR'],
    });
    expect(id.split('.')).toHaveLength(3);
    expect(await register().actorOf(id)).toBeNull();
    // Nor one that is meant for this very register.
    expect(await register({ OIDC_AUDIENCE: 'web' }).actorOf(id)).toBeNull();
  });

  it.each<{ what: string; claim: string; map: string; roles: readonly string[] }>`
    what                  | claim                   | map                                      | roles
    ${'words in a claim'} | ${'roles'}              | ${''}                                    | ${['PROCUREMENT']}
    ${'a path'}           | ${'realm_access.roles'} | ${'auditors=AUDITOR,buyers=PROCUREMENT'} | ${['AUDITOR']}
    ${'no such claim'}    | ${'groups'}             | ${''}                                    | ${[]}
    ${'no such path'}     | ${'roles.deep.down'}    | ${''}                                    | ${[]}
    ${'a map without it'} | ${'roles'}              | ${'buyers=DPO'}                          | ${[]}
  `('say the roles: $what', async ({ claim, map, roles }) => {
    const provider = register({ OIDC_ROLES_CLAIM: claim, OIDC_ROLES: map });
    expect(await provider.actorOf(await identity.tokenOf('buyer'))).toMatchObject({ roles });
  });

  it('with roles nobody knows sign in without a role', async () => {
    const actor = await register().actorOf(await identity.tokenOf('stranger'));
    expect(actor).toMatchObject({ id: 'oidc:stranger', roles: [] });
  });

  it('are refused when they are for another audience', async () => {
    const token = await identity.tokenOf('officer', 'https://other.example');
    expect(await register().actorOf(token)).toBeNull();
  });

  it.each<{ what: string; claims: object }>`
    what                             | claims
    ${'of another issuer'}           | ${{ iss: 'https://evil.example', exp: IN_AN_HOUR }}
    ${'that expired'}                | ${{ exp: IN_AN_HOUR - 3600 - 40 }}
    ${'that never expire'}           | ${{}}
    ${'that are not valid yet'}      | ${{ nbf: IN_AN_HOUR, exp: IN_AN_HOUR }}
    ${'without a subject'}           | ${{ sub: undefined, exp: IN_AN_HOUR }}
    ${'with a subject too long'}     | ${{ sub: 'x'.repeat(191), exp: IN_AN_HOUR }}
    ${'with a subject on two lines'} | ${{ sub: 'a\nb', exp: IN_AN_HOUR }}
    ${'without an audience'}         | ${{ aud: undefined, exp: IN_AN_HOUR }}
  `('are refused $what', async ({ claims }) => {
    expect(await register().actorOf(await identity.sign(claims))).toBeNull();
    const fine = await identity.sign({ exp: IN_AN_HOUR });
    expect(await register().actorOf(fine)).toMatchObject({ id: 'oidc:ada' });
  });

  it('that expired within the skew of two clocks are accepted, and not with a skew of nothing', async () => {
    const token = await identity.sign({ exp: IN_AN_HOUR - 3600 - 10 });
    expect(await register().actorOf(token)).not.toBeNull();
    expect(await register({ OIDC_CLOCK_SKEW: '0' }).actorOf(token)).toBeNull();
  });

  it.each(['JWT', undefined, 'id_token+jwt'])('are refused when their type is %s', async (typ) => {
    const header = typ === undefined ? {} : { typ };
    expect(await register().actorOf(await identity.sign({ exp: IN_AN_HOUR }, header))).toBeNull();
  });

  it('are refused unsigned, signed by a stranger, or with the public key as a secret', async () => {
    const claims = { iss: identity.issuer, aud: AUDIENCE, sub: 'ada', roles: ['DPO'] };
    const unsigned = new UnsecuredJWT(claims).setExpirationTime('1h').encode();
    const head = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    const key = await identity.publicKey();
    const sign = (header: { alg: string; kid?: string }): SignJWT =>
      new SignJWT(claims)
        .setExpirationTime('1h')
        .setProtectedHeader({ ...header, typ: 'at+jwt', kid: key.kid ?? '' });
    const confused = await sign({ alg: 'HS256' }).sign(Buffer.from(JSON.stringify(key)));
    const { privateKey } = await generateKeyPair('ES256');
    const forged = await sign({ alg: 'ES256' }).sign(privateKey);
    const good = await identity.sign({ exp: IN_AN_HOUR });
    const [head0, , signature] = good.split('.');
    const promoted = { iss: identity.issuer, sub: 'ada', roles: ['ADMIN'] };
    const tampered = [
      head0,
      Buffer.from(JSON.stringify(promoted)).toString('base64url'),
      signature,
    ].join('.');
    for (const token of [
      unsigned,
      unsigned.replace(/^[^.]+/, head),
      confused,
      forged,
      tampered,
      `${good}x`,
      'a.b.c',
      'rubbish',
    ]) {
      expect([token, await register().actorOf(token)]).toEqual([token, null]);
    }
  });

  it('are refused when they are signed in a way that is not allowed', async () => {
    const token = await identity.sign({ exp: IN_AN_HOUR });
    expect(await register({ OIDC_ALGORITHMS: 'RS256,PS256' }).actorOf(token)).toBeNull();
  });

  it('are accepted after the provider took another key, and no more with the old one', async () => {
    const provider = register();
    const before = await identity.tokenOf('officer');
    expect(await provider.actorOf(before)).not.toBeNull();
    await identity.rotate('second');
    expect(await provider.actorOf(await identity.tokenOf('officer'))).not.toBeNull();
    expect(await register().actorOf(before)).toBeNull();
  });

  it('wait for a provider that is down, and are accepted once it is there', async () => {
    const token = await identity.tokenOf('officer');
    identity.fall();
    const provider = register();
    await expect(provider.actorOf(token)).rejects.toThrow(ProviderUnreachable);
    // What cannot be a token of this provider never asks for it.
    expect(await provider.actorOf('rubbish')).toBeNull();
    identity.rise();
    expect(await provider.actorOf(token)).not.toBeNull();
    // Found once, its keys outlive it.
    identity.fall();
    expect(await provider.actorOf(await identity.sign({ exp: IN_AN_HOUR }))).not.toBeNull();
    identity.rise();
  });

  it('are not accepted from a provider that calls itself otherwise', async () => {
    const token = await identity.sign({ iss: `${identity.issuer}/`, exp: IN_AN_HOUR });
    const provider = register({ OIDC_ISSUER: `${identity.issuer}/` });
    await expect(provider.actorOf(token)).rejects.toThrow(/calls itself/);
  });
});

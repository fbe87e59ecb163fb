import { describe, expect, it } from '@jest/globals';
import { serve } from '../src/command-line/serve.js';
import { configuration } from '../src/configuration.js';
import { DeskSettings } from '../src/requests/desk-settings.js';
import { RequestKeys } from '../src/requests/request-keys.js';

describe('the configuration', () => {
  it('is loopback and SQLite when the environment says nothing', () => {
    expect(configuration({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDirectory: './data',
      databaseUrl: null,
      logLevels: ['error', 'warn'],
      production: false,
      provider: null,
      rates: { perIdentity: 1200, perAddress: 3000 },
      trustedProxies: [],
      mail: null,
      desk: new DeskSettings(new RequestKeys([]), 'P1M', 1095),
    });
  });

  it('names every variable it cannot take', () => {
    const environment = {
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
      OIDC_ISSUER: 'http://login.example',
      OIDC_ROLES: 'buyer=KING',
      OIDC_ALGORITHMS: 'RS256,HS256',
      OIDC_CLOCK_SKEW: '301',
      RATE_PER_IDENTITY: '0',
      RATE_PER_ADDRESS: 'many',
      TRUSTED_PROXIES: '10.0.0.0/8 everybody',
      REQUEST_KEYS: 'secret',
      REQUESTER_KEPT_DAYS: 'always',
      SAFEGUARD_COPY_WITHIN: 'P1Y',
    };
    const reading = (): unknown => configuration(environment);
    for (const name of Object.keys(environment)) expect(reading).toThrow(name);
  });

  it('reads a provider', () => {
    const environment = {
      OIDC_ISSUER: 'https://login.example/realm',
      OIDC_AUDIENCE: 'https://register.example',
      OIDC_ROLES_CLAIM: 'realm_access.roles',
      OIDC_ROLES: 'privacy-officer=DPO, lead-buyer=PROCUREMENT,buyer=PROCUREMENT',
    };
    expect(configuration(environment).provider).toEqual({
      issuer: 'https://login.example/realm',
      audience: 'https://register.example',
      rolesClaim: 'realm_access.roles',
      roles: new Map([
        ['privacy-officer', 'DPO'],
        ['lead-buyer', 'PROCUREMENT'],
        ['buyer', 'PROCUREMENT'],
      ]),
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      clockSkew: 30,
    });
  });

  it.each<{ OIDC_ISSUER?: string; OIDC_AUDIENCE?: string }>([
    { OIDC_ISSUER: 'https://login.example' },
    { OIDC_AUDIENCE: 'https://register.example' },
  ])('wants issuer and audience together, not %j alone', (environment) => {
    expect(() => configuration(environment)).toThrow('given together');
  });

  it.each([
    ['http://127.0.0.1:8080', true],
    ['http://[::1]:8080', true],
    ['http://localhost.evil.example', false],
    ['ftp://login.example', false],
    ['login.example', false],
  ])('takes keys from %s: %s', (OIDC_ISSUER, isTaken) => {
    const reading = (): unknown => configuration({ OIDC_ISSUER, OIDC_AUDIENCE: 'x' });
    if (isTaken) expect(reading).not.toThrow();
    else expect(reading).toThrow('OIDC_ISSUER');
  });

  it('reads proxies and rates', () => {
    const environment = { TRUSTED_PROXIES: '10.0.0.0/8, ::1', RATE_PER_IDENTITY: '60' };
    expect(configuration(environment)).toMatchObject({
      trustedProxies: ['10.0.0.0/8', '::1'],
      rates: { perIdentity: 60, perAddress: 3000 },
    });
  });

  it.each<{ NODE_ENV?: string; HOST?: string }>([
    { NODE_ENV: 'production' },
    { HOST: '0.0.0.0' },
    { HOST: '192.0.2.7' },
  ])('does not let the demonstration be served with %j', async (environment) => {
    const serving = serve(configuration(environment), { demonstration: true });
    await expect(serving).rejects.toThrow(/demonstration is (not )?served/);
  });

  it.each(['-1', '1.5', 'http', '65536'])('refuses the port %s', (PORT) => {
    expect(() => configuration({ PORT })).toThrow('PORT');
  });
});

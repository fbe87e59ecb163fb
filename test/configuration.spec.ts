import { describe, expect, it } from '@jest/globals';
import { configuration } from '../src/configuration.js';

describe('the configuration', () => {
  it('is loopback and SQLite when the environment says nothing', () => {
    expect(configuration({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDirectory: './data',
      databaseUrl: null,
      logLevels: ['error', 'warn'],
      production: false,
    });
  });

  it('names every variable it cannot take', () => {
    const environment = {
      HOST: '0.0.0.0',
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
    };
    const reading = (): unknown => configuration(environment);
    for (const name of Object.keys(environment)) expect(reading).toThrow(name);
  });

  it.each(['-1', '1.5', 'http', '65536'])('refuses the port %s', (PORT) => {
    expect(() => configuration({ PORT })).toThrow('PORT');
  });
});

import { readDeskSettings } from './requests/desk-settings.js';
import type { DeskSettings } from './requests/desk-settings.js';
import { readMailSettings } from './reminders/mail-settings.js';
import type { MailSettings } from './reminders/mail-settings.js';
import { readProviderSettings } from './sign-in/provider-settings.js';
import type { ProviderSettings } from './sign-in/provider-settings.js';

/** What the environment may say. Every variable, what it means, and what holds when it is absent. */
export const VARIABLES = {
  HOST: {
    fallback: '127.0.0.1',
    meaning: 'Address to listen on; the demonstration listens on loopback only.',
  },
  PORT: { fallback: '3000', meaning: 'Port to listen on; 0 picks a free one and prints it.' },
  DATA_DIR: {
    fallback: './data',
    meaning: 'Folder of the SQLite files, and of files that are kept for a day.',
  },
  DATABASE_URL: { fallback: '', meaning: 'A PostgreSQL; absent, SQLite in DATA_DIR.' },
  LOG_LEVEL: { fallback: 'warn', meaning: 'error, warn, log, debug or verbose.' },
  NODE_ENV: {
    fallback: 'development',
    meaning: 'In production, as beyond loopback, explorer and schema are for those who signed in.',
  },
  OIDC_ISSUER: {
    fallback: '',
    meaning: 'Issuer of access tokens, an https address; absent, API tokens only.',
  },
  OIDC_AUDIENCE: { fallback: '', meaning: 'What the tokens must be meant for: this register.' },
  OIDC_ROLES_CLAIM: {
    fallback: 'roles',
    meaning: 'Claim that holds the roles, or a path such as realm_access.roles.',
  },
  OIDC_ROLES: {
    fallback: '',
    meaning: "The provider's names for our roles, as privacy-officer=DPO,buyer=PROCUREMENT.",
  },
  OIDC_ALGORITHMS: {
    fallback: 'RS256,PS256,ES256,EdDSA',
    meaning: 'Signatures that are accepted; never none, never a shared secret.',
  },
  OIDC_CLOCK_SKEW: { fallback: '30', meaning: 'Seconds two clocks may differ by, 300 at most.' },
  RATE_PER_IDENTITY: {
    fallback: '1200',
    meaning: 'Requests a minute of one who signed in.',
  },
  RATE_PER_ADDRESS: { fallback: '3000', meaning: 'Requests a minute from one address.' },
  REQUEST_KEYS: {
    fallback: '',
    meaning:
      'Keys that seal who asks, as name:secret with 32 bytes in base64url; the first seals, all open. Absent: no request is taken in.',
  },
  REQUESTER_KEPT_DAYS: {
    fallback: '1095',
    meaning: 'Days for which it is kept who asked, after the request was closed.',
  },
  SAFEGUARD_COPY_WITHIN: {
    fallback: 'P1M',
    meaning: 'Time for a copy of safeguards, P1D to P90D or P1M to P3M: the clauses set none.',
  },
  TRUSTED_PROXIES: {
    fallback: '',
    meaning: 'Addresses of proxies whose X-Forwarded-For is believed.',
  },
  SMTP_URL: {
    fallback: '',
    meaning:
      'Server for mail, as smtps://user:password@host:port or smtp://host:port; absent, no mail is sent.',
  },
  MAIL_FROM: { fallback: '', meaning: 'Address that mail comes from.' },
  MAIL_TO: {
    fallback: '',
    meaning: 'Addresses of the desk that is reminded of requests, with commas between.',
  },
  MAIL_LANGUAGE: { fallback: 'en', meaning: 'Language of mail: nl, en, fr or de.' },
} as const;

const LEVELS = ['error', 'warn', 'log', 'debug', 'verbose'] as const;

type LogLevel = (typeof LEVELS)[number];

/** The settings of one process, read once. */
export type Configuration = {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** `null`: SQLite. */
  readonly databaseUrl: string | null;
  readonly logLevels: readonly LogLevel[];
  readonly production: boolean;
  /** `null`: API tokens only. */
  readonly provider: ProviderSettings | null;
  /** Requests a minute. */
  readonly rates: { readonly perIdentity: number; readonly perAddress: number };
  readonly trustedProxies: readonly string[];
  readonly desk: DeskSettings;
  /** `null`: no mail is sent. */
  readonly mail: MailSettings | null;
};

const RATE = /^[1-9]\d{0,8}$/;

/** An address of IPv4 or IPv6, or a range of them. */
const PROXY = /^[\da-f.:]+(\/\d{1,3})?$/i;

/** Reads the environment. Throws a `RangeError` that names every variable it cannot take, and why. */
export function configuration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  const said = (name: keyof typeof VARIABLES): string =>
    environment[name] || VARIABLES[name].fallback;
  const level = LEVELS.findIndex((each) => each === said('LOG_LEVEL'));
  const port = Number(said('PORT'));
  const provider = readProviderSettings(said);
  const desk = readDeskSettings(said);
  const mail = readMailSettings(said);
  const proxies = said('TRUSTED_PROXIES')
    .split(/[,\s]+/)
    .filter((each) => each !== '');
  const faults = [
    (!/^\d+$/.test(said('PORT')) || port > 65_535) &&
      `PORT is ${said('PORT')}: it must be a number from 0 to 65535`,
    said('DATABASE_URL') !== '' &&
      !/^postgres(ql)?:\/\//.test(said('DATABASE_URL')) &&
      'DATABASE_URL must begin with postgres:// or postgresql://',
    level < 0 && `LOG_LEVEL is ${said('LOG_LEVEL')}: it must be one of ${LEVELS.join(', ')}`,
    ...(['RATE_PER_IDENTITY', 'RATE_PER_ADDRESS'] as const).map(
      (name) =>
        !RATE.test(said(name)) &&
        `${name} is ${said(name)}: it must be a number from 1 to 999999999`,
    ),
    !proxies.every((each) => PROXY.test(each)) &&
      `TRUSTED_PROXIES is ${said('TRUSTED_PROXIES')}: it must list addresses, such as 10.0.0.0/8`,
    ...provider.faults,
    ...desk.faults,
    ...mail.faults,
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return Object.freeze({
    host: said('HOST'),
    port,
    dataDirectory: said('DATA_DIR'),
    databaseUrl: said('DATABASE_URL') || null,
    logLevels: LEVELS.slice(0, level + 1),
    production: said('NODE_ENV') === 'production',
    provider: provider.settings,
    rates: {
      perIdentity: Number(said('RATE_PER_IDENTITY')),
      perAddress: Number(said('RATE_PER_ADDRESS')),
    },
    trustedProxies: proxies,
    desk: desk.settings,
    mail: mail.settings,
  });
}

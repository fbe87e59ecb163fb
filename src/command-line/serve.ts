import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../application.js';
import type { Configuration } from '../configuration.js';
import { EXPLORER_QUERIES } from '../explorer-queries.js';
import { IntegrityWatch } from '../integrity/integrity-watch.js';
import { ErasureWatch } from '../requests/erasure-watch.js';
import { ReminderWatch } from '../reminders/reminder-watch.js';
import { migrate } from './migrate.js';
import { DEMONSTRATION_IDENTITIES } from '../sign-in/demonstration-identities.js';
import { isLoopback } from '../sign-in/loopback.js';
import { OpenIdProvider } from '../sign-in/open-id-provider.js';
import { openGround } from './ground.js';
import type { Which } from './ground.js';

/** Serves the register until the process is told to stop. The demonstration is recorded first, if need be. */
export async function serve(configuration: Configuration, which: Which): Promise<void> {
  const { host, production, provider, logLevels, rates, trustedProxies } = configuration;
  const isDemonstration = which.demonstration === true;
  if (isDemonstration) refuseStrangers(configuration);
  const ground = await openGround(configuration, which);
  const application = await createApplication(ground, {
    explorable: !production && isLoopback(host),
    provider: provider && new OpenIdProvider(provider),
    identities: isDemonstration ? DEMONSTRATION_IDENTITIES : new Map(),
    logLevels,
    rates,
    trustedProxies,
  });
  application
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => ground.database.close());
  try {
    if (isDemonstration) process.stdout.write(await recorded(application));
    process.stdout.write(await migrate(application));
    await application.get(IntegrityWatch).begin((line) => process.stdout.write(`${line}\n`));
    application.get(ErasureWatch).begin();
    await application.listen(configuration.port, configuration.host);
    process.stdout.write(await greeting(application, which));
    process.stdout.write(remind(application, configuration, which));
  } catch (error) {
    await application.close();
    throw error;
  }
}

/** Mail goes out beside the work; the people of the demonstration are nobody's desk. */
function remind(
  application: NestFastifyApplication,
  { mail }: Configuration,
  { demonstration }: Which,
): string {
  if (mail === null) return '';
  if (demonstration === true) return 'The demonstration sends no mail: SMTP_URL is ignored.\n';
  application.get(ReminderWatch).begin(mail);
  const addresses = mail.to.length === 1 ? '1 address' : `${mail.to.length} addresses`;
  return `Reminders of requests go by mail to ${addresses}.\n`;
}

/** Everybody knows the tokens of the demonstration: nobody else may be able to come to it. */
function refuseStrangers({ host, production }: Configuration): void {
  if (production) {
    throw new RangeError('The demonstration is not served where NODE_ENV is production.');
  }
  if (!isLoopback(host)) {
    throw new RangeError(`HOST is ${host}: the demonstration is served on loopback only.`);
  }
}

async function recorded(application: NestFastifyApplication): Promise<string> {
  // The seeds are large; a server that only serves never loads them.
  const { seed } = await import('./seed.js');
  return `${await seed(application, { kind: 'DEMONSTRATION' })}\n`;
}

async function greeting(application: NestFastifyApplication, which: Which): Promise<string> {
  const address = (await application.getUrl()).replace('[::1]', 'localhost');
  const isDemonstration = which.demonstration === true;
  const queries = isDemonstration ? EXPLORER_QUERIES : [];
  const tokens = isDemonstration ? [...DEMONSTRATION_IDENTITIES] : [];
  return [
    '',
    `The register listens at ${address}.`,
    `Ask at ${address}/graphql, or open ${address} in a browser for the explorer.`,
    isDemonstration
      ? 'Sign in with `Authorization: Bearer …` and one of these tokens, as the explorer does with the first:'
      : 'Sign in with `Authorization: Bearer …`; `transfer-register token create` makes a token.',
    ...tokens.map(([token, { name }]) => `  ${token.padEnd(26)}${name}`),
    ...(queries.length > 0
      ? ['', 'Three queries worth trying, in full as tabs of the explorer:']
      : []),
    ...queries.flatMap(({ title, short }, index) => [
      '',
      `  ${index + 1}. ${title}`,
      `     ${short}`,
    ]),
    '',
    '',
  ].join('\n');
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../application.js';
import type { Configuration } from '../configuration.js';
import { EXPLORER_QUERIES } from '../explorer-queries.js';
import { IntegrityWatch } from '../integrity/integrity-watch.js';
import { migrate } from './migrate.js';
import { openGround } from './ground.js';
import type { Which } from './ground.js';

/** Serves the register until the process is told to stop. The demonstration is recorded first, if need be. */
export async function serve(configuration: Configuration, which: Which): Promise<void> {
  if (which.demonstration === true && configuration.production) {
    throw new RangeError('The demonstration is not served where NODE_ENV is production.');
  }
  const ground = await openGround(configuration, which);
  const application = await createApplication(ground, {
    explorable: !configuration.production,
    logLevels: configuration.logLevels,
  });
  application
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => ground.database.close());
  try {
    if (which.demonstration === true) process.stdout.write(await recorded(application));
    process.stdout.write(await migrate(application));
    await application.get(IntegrityWatch).begin((line) => process.stdout.write(`${line}\n`));
    await application.listen(configuration.port, configuration.host);
    process.stdout.write(await greeting(application, which));
  } catch (error) {
    await application.close();
    throw error;
  }
}

async function recorded(application: NestFastifyApplication): Promise<string> {
  // The seeds are large; a server that only serves never loads them.
  const { seed } = await import('./seed.js');
  return `${await seed(application, { kind: 'DEMONSTRATION' })}\n`;
}

async function greeting(application: NestFastifyApplication, which: Which): Promise<string> {
  const address = (await application.getUrl()).replace('[::1]', 'localhost');
  const queries = which.demonstration === true ? EXPLORER_QUERIES : [];
  return [
    '',
    `The register listens at ${address} (on this machine only: there is no sign-in yet).`,
    `Ask at ${address}/graphql, or open ${address} in a browser for the explorer.`,
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

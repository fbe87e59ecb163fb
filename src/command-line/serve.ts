import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../application.js';
import type { Configuration } from '../configuration.js';
import { EXPLORER_QUERIES } from '../explorer-queries.js';
import { migrate } from './migrate.js';
import { openGround, withServices } from './ground.js';
import type { Which } from './ground.js';

/** Serves the register until the process is told to stop. The demonstration is recorded first, if need be. */
export async function serve(configuration: Configuration, which: Which): Promise<void> {
  if (which.demonstration === true) {
    if (configuration.production) {
      throw new RangeError('The demonstration is not served where NODE_ENV is production.');
    }
    const { seed } = await import('./seed.js');
    const said = await withServices(configuration, which, (services) =>
      seed(services, { kind: 'DEMONSTRATION' }),
    );
    process.stdout.write(`${said}\n`);
  }
  process.stdout.write(await withServices(configuration, which, migrate));
  const ground = await openGround(configuration, which);
  const application = await createApplication(ground, {
    explorable: !configuration.production,
    logLevels: configuration.logLevels,
  });
  application
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => ground.database.close());
  await application.listen(configuration.port, configuration.host);
  process.stdout.write(await greeting(application, which));
}

async function greeting(application: NestFastifyApplication, which: Which): Promise<string> {
  const address = (await application.getUrl()).replace('[::1]', 'localhost');
  const queries = which.demonstration === true ? EXPLORER_QUERIES : [];
  return [
    '',
    `The register listens at ${address} (on this machine only: there is no sign-in yet).`,
    `Ask at ${address}/graphql, or open ${address} in a browser for the explorer.`,
    ...(queries.length > 0
      ? ['', 'Three queries worth trying, ready as tabs of the explorer:']
      : []),
    ...queries.map(({ title }, index) => `  ${index + 1}. ${title}`),
    '',
    '',
  ].join('\n');
}

import { ValidationPipe } from '@nestjs/common';
import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Openness } from './app.module.js';
import { addSecurityHeaders, policyOfPage } from './security-headers.js';
import type { Ground } from './services.module.js';
import { ApiTokensService } from './sign-in/api-tokens.service.js';
import { hangDoor } from './sign-in/door.js';
import type { Rates } from './sign-in/door.js';
import type { WaysIn } from './sign-in/sign-in.js';

/** Bytes a request may have. */
const MOST_BODY = 256 * 1024;

/** How the application is exposed to the world. */
export type Exposure = Openness &
  Omit<WaysIn, 'apiTokens'> & {
    readonly logLevels: readonly LogLevel[];
    readonly rates: Rates;
    /** Addresses whose word about where a request came from is taken. */
    readonly trustedProxies: readonly string[];
  };

/** The application on its ground, not yet listening. Closing it leaves the database to its owner. */
export async function createApplication(
  ground: Ground,
  { explorable, logLevels, provider, identities, rates, trustedProxies }: Exposure,
): Promise<NestFastifyApplication> {
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(ground, { explorable }),
    new FastifyAdapter({ bodyLimit: MOST_BODY, trustProxy: [...trustedProxies] }),
    { logger: [...logLevels], abortOnError: false },
  );
  application.useGlobalPipes(new ValidationPipe({ forbidUnknownValues: false }));
  addSecurityHeaders(application);
  takeFiles(application);
  const ways = { apiTokens: application.get(ApiTokensService), provider, identities };
  await hangDoor(application, { ways, rates, explorable });
  application
    .getHttpAdapter()
    .getInstance()
    .get('/', async (_request, reply) => {
      // The page is large; it is loaded when somebody opens it.
      const { explorerPage } = await import('./explorer-page.js');
      const page = explorerPage([...identities.keys()][0] ?? null);
      return reply
        .header('content-security-policy', policyOfPage(page))
        .type('text/html')
        .send(page);
    });
  application.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  return application;
}

/** Files come as the body of a request, and are read while they come; JSON stays what it is. */
function takeFiles(application: NestFastifyApplication): void {
  const instance = application.getHttpAdapter().getInstance();
  instance.addContentTypeParser(FILE_TYPES, (_request, payload, done) => done(null, payload));
}

const FILE_TYPES = [
  'application/octet-stream',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/zip',
  'text/csv',
];

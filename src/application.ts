import { ValidationPipe } from '@nestjs/common';
import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Openness } from './app.module.js';
import type { Ground } from './services.module.js';

/** Bytes a request may have. */
const MOST_BODY = 256 * 1024;

/** The application on its ground, not yet listening. Closing it leaves the database to its owner. */
export async function createApplication(
  ground: Ground,
  { explorable, logLevels }: Openness & { readonly logLevels: readonly LogLevel[] },
): Promise<NestFastifyApplication> {
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(ground, { explorable }),
    new FastifyAdapter({ bodyLimit: MOST_BODY }),
    { logger: [...logLevels], abortOnError: false },
  );
  application.useGlobalPipes(new ValidationPipe({ forbidUnknownValues: false }));
  if (explorable) {
    application
      .getHttpAdapter()
      .getInstance()
      .get('/', async (_request, reply) => {
        // The page is large; it is loaded when somebody opens it.
        const { explorerPage } = await import('./explorer-page.js');
        return reply.type('text/html').send(explorerPage());
      });
  }
  application.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  return application;
}

import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { ExtractsController } from './extracts/extracts.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { HealthController } from './health.controller.js';
import { LettersController } from './requests/letters.controller.js';
import { ServicesModule } from './services.module.js';
import type { Ground } from './services.module.js';

/** How open the API is. */
export type Openness = {
  /** Whether the schema is told and the explorer is shown without signing in. */
  readonly explorable: boolean;
};

/** The composition root. */
@Module({})
export class AppModule {
  static on(ground: Ground, { explorable }: Openness): DynamicModule {
    const services = ServicesModule.on(ground);
    return {
      module: AppModule,
      imports: [services, GraphqlModule.with(services, { explorable })],
      controllers: [
        HealthController,
        ExtractsController,
        ImportsController,
        LettersController,
        CalendarController,
        DocumentsController,
      ],
    };
  }
}

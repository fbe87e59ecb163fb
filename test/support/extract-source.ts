import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CoverageService } from '../../src/coverage/coverage.service.js';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import { openDatabase } from '../../src/database/database.js';
import { instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { ExtractFile, ExtractFormatter } from '../../src/extracts/extract-format.js';
import type { ExtractRequest } from '../../src/extracts/extract-request.js';
import { ExtractSource } from '../../src/extracts/extract-source.js';
import { RegisterService } from '../../src/register/register.service.js';
import { ServicesModule } from '../../src/services.module.js';
import type { Engine } from './application.js';
import { CLOCK, recordedDemonstration } from './recorded-demonstration.js';

type Asked = Partial<Omit<ExtractRequest, 'moment'>> & {
  readonly on: string;
  readonly knownAt?: string;
};

/** The demonstration as extracts read it. */
export type Extracting = {
  readonly sourceAt: (asked: Asked) => Promise<ExtractSource>;
  readonly service: <T>(type: Type<T>) => T;
  readonly close: () => Promise<void>;
};

export async function extracting(engine: Engine = 'sqlite'): Promise<Extracting> {
  const database = await openDatabase(await recordedDemonstration(engine));
  const services = await NestFactory.createApplicationContext(
    ServicesModule.on({ database, clock: CLOCK }),
    { logger: false },
  );
  return {
    sourceAt: async ({ on, knownAt, ...asked }) => {
      const known = knownAt === undefined ? null : instant(knownAt);
      const opened = await services.get(RegisterService).at(localDate(on), known);
      if (!('moment' in opened)) throw new Error(opened.code);
      const request: ExtractRequest = {
        moment: opened.moment,
        filter: {},
        formats: [],
        language: 'en',
        history: false,
        safeguardId: null,
        sample: null,
        ...asked,
      };
      const reading = {
        reader: database.reader,
        flows: services.get(DataFlowsService),
        coverage: services.get(CoverageService),
      };
      return new ExtractSource(
        reading,
        opened,
        request,
        () => undefined,
        () => false,
      );
    },
    service: (type) => services.get(type),
    close: async () => {
      await services.close();
      await database.close();
    },
  };
}

/** A file of an extract, read to its end. */
export type Written = Pick<ExtractFile, 'path' | 'tally'> & {
  readonly bytes: Buffer;
  readonly text: string;
};

/** All files of a format, in their order. */
export async function written(
  formatter: ExtractFormatter,
  source: ExtractSource,
): Promise<readonly Written[]> {
  const files: Written[] = [];
  for await (const { path, content, tally } of formatter.files(source)) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    files.push({ path, tally, bytes, text: bytes.toString('utf8') });
  }
  return files;
}

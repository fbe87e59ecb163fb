import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../../src/actor.js';
import { openDatabase } from '../../src/database/database.js';
import type { Location } from '../../src/database/database.js';
import { instant } from '../../src/domain/time/instant.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { ExtractService } from '../../src/extracts/extract.service.js';
import type { ExtractFormat, ExtractRequest } from '../../src/extracts/extract-request.js';
import { openArchive } from '../../src/extracts/archive.js';
import { ServicesModule } from '../../src/services.module.js';
import { CLOCK } from './recorded-demonstration.js';

/** Somebody who may have every format. */
const EXTRACTING: Actor = { id: 'auditor', name: 'Auditor', roles: ['AUDITOR'] };

type AskedFor = Partial<Omit<ExtractRequest, 'moment' | 'formats'>> & {
  readonly on: string;
  readonly knownAt?: string;
  readonly formats: readonly ExtractFormat[];
};

/** Services on a register, and a folder for files; closed together. */
export type Bench = {
  readonly services: INestApplicationContext;
  readonly folder: string;
  /** Writes an extract to a file of the folder, and answers with its path. */
  readonly extract: (name: string, asked: AskedFor) => Promise<string>;
  readonly close: () => Promise<void>;
};

export async function benchOn(location: Location): Promise<Bench> {
  const database = await openDatabase(location);
  const folder = mkdtempSync(join(tmpdir(), 'extracts-'));
  const services = await NestFactory.createApplicationContext(
    ServicesModule.on({ database, clock: CLOCK, folder }),
    { logger: false, abortOnError: false },
  );
  return {
    services,
    folder,
    extract: async (name, { on, knownAt, ...asked }) => {
      const path = join(folder, name);
      const extract = await services.get(ExtractService).begin(EXTRACTING, {
        moment: { on: localDate(on), knownAt: knownAt === undefined ? null : instant(knownAt) },
        filter: {},
        language: 'en',
        history: false,
        safeguardId: null,
        sample: null,
        ...asked,
      });
      await pipeline(extract.output, createWriteStream(path));
      await extract.done;
      return path;
    },
    close: async () => {
      await services.close();
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Every file of an archive by its path, as text. */
export async function filesIn(path: string): Promise<ReadonlyMap<string, string>> {
  const archive = await openArchive(path);
  const files = new Map<string, string>();
  for (const name of archive.paths) {
    const pieces: Buffer[] = [];
    for await (const piece of archive.read(name)) pieces.push(piece);
    files.set(name, Buffer.concat(pieces).toString('utf8'));
  }
  await archive.close();
  return files;
}

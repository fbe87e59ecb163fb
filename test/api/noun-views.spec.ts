import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMANDED } from '../../graphql/commands/commanded.js';
import { NounViews } from '../../graphql/commands/noun-views.js';
import { openedOrRefused } from '../../graphql/opened-or-refused.js';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database.js';
import type { CommandedNoun } from '../../src/domain/register/change.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { LawService } from '../../src/law/law.service.js';
import { RecipientsService } from '../../src/recipients/recipients.service.js';
import { RecordsService } from '../../src/records/records.service.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { RegisterService } from '../../src/register/register.service.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const NOUNS = Object.keys(COMMANDED) as CommandedNoun[];

/** Where the version of a tool on file stands. */
type Shown = { readonly version?: string; readonly known?: { readonly version: string } };

describe.each(ENGINES)('one record of a noun, on %s', (engine) => {
  let database: Database;
  let records: RecordsService;
  let views: NounViews;
  let opened: OpenedRegister;
  beforeAll(async () => {
    database = await openDatabase(await recordedDemonstration(engine));
    const { reader } = database;
    records = new RecordsService(reader);
    views = new NounViews(records, new RecipientsService(reader), new DataFlowsService(reader));
    const registers = new RegisterService(reader, new LawService(reader));
    opened = openedOrRefused(await registers.at(localDate('2026-11-23'), null));
  }, TO_SERVE);
  afterAll(() => database.close());

  it.each(NOUNS)(
    'shows as a type of its noun, with the version that was read: %s',
    async (noun) => {
      const [held] = await records.all(noun, opened.moment);
      const view = await views.view(opened, noun, held?.id ?? 'none is on record');
      const shown = view as Shown | null;
      expect(view?.id).toBe(held?.id);
      expect(shown?.version ?? shown?.known?.version).toBe(held?.versionId);
      const named = COMMANDED[noun].types.map(({ name }) => name);
      expect(named).toContain(`${view?.__typename}Type`);
    },
  );

  it.each(NOUNS)('is nothing where there is none: %s', async (noun) => {
    expect(await views.view(opened, noun, '0198f000-0000-7000-8000-000000000000')).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { dataSource } from '../../src/database/data-source.js';
import { MIGRATIONS } from '../../src/database/migrations/migrations.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';

const VERSIONS = Object.values(NOUN_TABLES).map(({ version }) => version);
const IDENTITIES = Object.values(NOUN_TABLES).map(({ identity }) => identity);

/** Every trigger that makes superseding the only change. */
const TRIGGERS = [
  ...[...VERSIONS, 'coverage_period'].flatMap((table) => [
    `${table}_no_delete`,
    `${table}_no_overlap`,
    `${table}_supersede_only`,
  ]),
  ...[
    ...IDENTITIES,
    'audit_entry',
    'safeguard_party',
    'proposal_step',
    'proposal_part',
    'command_receipt',
    'request',
    'request_step',
    'document',
    'redaction',
  ].flatMap((table) => [`${table}_no_delete`, `${table}_no_update`]),
  'contact_no_delete',
  'contact_erase_only',
  'requester_no_delete',
  'requester_erase_only',
  'register_no_delete',
  'api_token_no_delete',
  'api_token_revoke_only',
  'calendar_address_no_delete',
  'calendar_address_revoke_only',
  'reminder_no_delete',
  'reminder_send_once',
].toSorted();

const LIST = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'trigger'`,
  postgres: `SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal`,
} as const;

describe.each(databases)('the tables on $name', ({ place: makePlace }) => {
  let place: Place;
  beforeAll(async () => {
    place = await makePlace();
  });
  afterAll(() => place.remove());

  it('come up from nothing, go down, come up again, and leave nothing to migrate', async () => {
    const source = await dataSource(place.location).initialize();
    await source.runMigrations();
    expect((await source.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
    for (const _ of MIGRATIONS) await source.undoLastMigration();
    await source.runMigrations();
    expect((await source.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
    await source.destroy();
  });

  it('have every trigger after all migrations', async () => {
    const found = await place.raw(LIST[place.location.engine]);
    expect(found.map(({ name }) => String(name)).toSorted()).toEqual(TRIGGERS);
  });
});

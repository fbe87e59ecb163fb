import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../entities/engine.js';
import { apiTokenSchema } from '../../entities/api-token-schema.js';
import { documentSchema, redactionSchema } from '../../entities/document-schemas.js';
import { nounSchemas } from '../../entities/noun-schemas.js';
import {
  commandReceiptSchema,
  proposalPartSchema,
  proposalStepSchema,
} from '../../entities/proposal-schemas.js';
import {
  auditEntrySchema,
  contactSchema,
  coveragePeriodSchema,
  registerSchema,
  safeguardPartySchema,
} from '../../entities/register-schemas.js';
import {
  requesterSchema,
  requestSchema,
  requestStepSchema,
} from '../../entities/request-schemas.js';
import { CommandService } from '../../src/commands/command.service.js';
import { instant } from '../../src/domain/time/instant.js';
import { calendarAddressSchema, reminderSchema } from '../../entities/reminder-schemas.js';
import { CalendarAddressesService } from '../../src/calendar/calendar-addresses.service.js';
import { RemindersService } from '../../src/reminders/reminders.service.js';
import { ApiTokensService } from '../../src/sign-in/api-tokens.service.js';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { ContactsService } from '../../src/contacts/contacts.service.js';
import { TO_SERVE } from '../support/application.js';
import { recording as recordingOf } from '../domain/commands/commanded.js';
import { DPO } from '../support/acting.js';
import { aDueRequest, FakeDueRequests } from '../support/due-requests.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { breaking, insert, keyOf, literal } from './breaking-rows.js';
import type { Row } from './breaking-rows.js';
import { companies, inBatches } from '../support/in-parts.js';
import { recordADocument } from '../support/record-a-document.js';
import { reopenRegister } from '../support/open-register.js';
import { proposalsOf } from '../support/proposals-of.js';
import { A_REQUEST, requestDeskOf } from '../support/request-desk-of.js';
import { CLOCK, recordedDemonstration } from '../support/recorded-demonstration.js';

const OPEN = '9999-12-31T00:00:00.000Z';
const CLOSED = '9998-01-01T00:00:00.000Z';

/** Tables with their triggers, and checks with their tables, from the catalogue of the engine. */
const CATALOGUE = {
  sqlite: {
    triggers: `SELECT tbl_name AS "table", name FROM sqlite_master WHERE type = 'trigger'`,
    tables: `SELECT name AS "table", sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  },
  postgres: {
    triggers: `SELECT tgrelid::regclass::text AS "table", tgname AS name FROM pg_trigger WHERE NOT tgisinternal`,
    tables: `SELECT conrelid::regclass::text AS "table", string_agg('CONSTRAINT "' || conname || '" CHECK', ' ') AS sql
      FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0 GROUP BY 1`,
  },
} as const;

/** The checks of the entities, which the tables must have after all migrations. */
function checksOf(engine: Engine): readonly string[] {
  const schemas = [
    ...nounSchemas(engine),
    registerSchema,
    auditEntrySchema,
    safeguardPartySchema,
    contactSchema,
    coveragePeriodSchema(engine),
    apiTokenSchema,
    calendarAddressSchema,
    reminderSchema(engine),
    proposalStepSchema,
    proposalPartSchema,
    commandReceiptSchema,
    requestSchema,
    requestStepSchema,
    requesterSchema,
    documentSchema,
    redactionSchema,
  ];
  return schemas
    .flatMap(({ options }) => options.checks ?? [])
    .map(({ name }) => String(name))
    .toSorted();
}

describe.each(databases)('what guards the facts on $name', ({ name, place: makePlace }) => {
  let place: Place;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    const { database, recording } = await reopenRegister(place);
    const recipientId = demonstrationId('recipient', 'cloudmail');
    await new ContactsService(database.reader, recording).record(
      { recipientId, name: 'Ann Example', role: null, email: null, telephone: null },
      { actor: 'tester', reason: 'something to guard' },
    );
    const tokens = new ApiTokensService(database.reader, database.writer, recording, CLOCK);
    await tokens.create(
      { id: 'somebody', name: 'Somebody', roles: [] },
      { name: 'robot', role: 'AUDITOR', expiresAt: instant('2027-01-01T00:00:00Z') },
    );
    const content = { title: 'Something to guard', reason: '', commands: [] };
    const proposals = proposalsOf({ database, recording });
    await proposals.save(DPO, null, content);
    await proposals.saveInParts(DPO, content, inBatches(companies(1)));
    await new CommandService(recording).execute({
      actor: DPO,
      command: recordingOf('recipient', 'guarded'),
      reason: null,
      idempotencyKey: 'something to guard',
    });
    await requestDeskOf({ database, recording }).receive(DPO, ...A_REQUEST);
    await new CalendarAddressesService(database.reader, recording, CLOCK).create(DPO);
    const due = new FakeDueRequests([aDueRequest()]);
    const reminders = new RemindersService(due, database.reader, database.writer, CLOCK);
    await expect(reminders.send(() => Promise.reject(new Error('No server.')))).rejects.toThrow();
    await recordADocument(recording);
    await database.close();
  }, TO_SERVE);
  afterAll(() => place.remove());

  const first = async (table: string, where = '1 = 1'): Promise<Row> => {
    const [row] = await place.raw(`SELECT * FROM ${table} WHERE ${where} LIMIT 1`);
    if (row === undefined) throw new Error(`${table} holds no row to fire at.`);
    return row;
  };
  const refusal = (sql: string): Promise<string> =>
    place.raw(sql).then(
      () => `accepted: ${sql}`,
      (error: unknown) => String(error),
    );

  it('every trigger fires, each with its own words', async () => {
    const { engine } = place.location;
    for (const { table, name } of await place.raw(CATALOGUE[engine].triggers)) {
      const row = await first(String(table));
      const [key, id] = [keyOf(row), literal(row[keyOf(row)])];
      const trigger = String(name).slice(String(table).length + 1);
      const at = `WHERE ${key} = ${id}`;
      const open =
        'recorded_to' in row ? await first(String(table), `recorded_to = '${OPEN}'`) : row;
      const [sql, words] = {
        no_delete: [`DELETE FROM ${String(table)} ${at}`, 'never deleted'],
        no_update: [`UPDATE ${String(table)} SET ${key} = ${key} ${at}`, 'never edited'],
        erase_only: [
          `UPDATE ${String(table)} SET ${table === 'contact' ? 'name' : 'sealed'} = 'Bob Example' ${at}`,
          'only erased, once',
        ],
        supersede_only: [
          `UPDATE ${String(table)} SET valid_to = valid_to, recorded_from = '${CLOSED}' ${at}`,
          'only superseded',
        ],
        revoke_only: [
          `UPDATE ${String(table)} SET created_at = '${CLOSED}' ${at}`,
          'only revoked, once',
        ],
        send_once: [
          `UPDATE ${String(table)} SET due_on = '2027-01-01' ${at}`,
          'until it is sent, once',
        ],
        no_overlap: [
          insert(String(table), open, { [key]: 'another' }),
          'already holds another version',
        ],
      }[trigger] ?? ['', `nothing fires ${String(name)}`];
      expect([name, await refusal(String(sql))]).toEqual([
        name,
        expect.stringContaining(String(words)),
      ]);
    }
  });

  it('every check fires', async () => {
    const { engine } = place.location;
    const fired: string[] = [];
    for (const { table, sql } of await place.raw(CATALOGUE[engine].tables)) {
      const checks = [...String(sql).matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map(([, name]) =>
        String(name),
      );
      for (const check of checks) {
        const row = await first(String(table));
        const said = await refusal(insert(String(table), row, breaking(String(table), check, row)));
        expect([check, said]).toEqual([check, expect.stringMatching(new RegExp(`\\b${check}\\b`))]);
        fired.push(check);
      }
    }
    expect(fired.toSorted()).toEqual(checksOf(engine));
  });

  it('a token is revoked once, and used any number of times', async () => {
    const update = (what: string): Promise<string> => refusal(`UPDATE api_token SET ${what}`);
    for (const at of [CLOSED, OPEN]) {
      expect(await update(`last_used_at = '${at}'`)).toMatch('accepted');
    }
    for (const column of ['name', 'hash', 'created_at', 'created_by', 'expires_at', 'id']) {
      expect(await update(`${column} = '2026-11-25T09:00:00.001Z'`)).toContain(
        'only revoked, once',
      );
    }
    expect(await update(`revoked_at = '${CLOSED}'`)).toMatch('accepted');
    expect(await update(`revoked_at = '${OPEN}'`)).toContain('only revoked, once');
    expect(await update('revoked_at = NULL')).toContain('only revoked, once');
  });

  it('an address of the calendar is revoked once', async () => {
    const update = (what: string): Promise<string> =>
      refusal(`UPDATE calendar_address SET ${what}`);
    for (const column of ['id', 'digest', 'actor_id', 'actor_name', 'roles', 'created_at']) {
      expect(await update(`${column} = '2026-11-25T09:00:00.001Z'`)).toContain(
        'only revoked, once',
      );
    }
    expect(await update(`revoked_at = '${CLOSED}'`)).toMatch('accepted');
    expect(await update(`revoked_at = '${OPEN}'`)).toContain('only revoked, once');
    expect(await update('revoked_at = NULL')).toContain('only revoked, once');
  });

  it('a reminder is taken up any number of times until it is sent, and is sent once', async () => {
    const update = (what: string): Promise<string> => refusal(`UPDATE reminder SET ${what}`);
    for (const at of [CLOSED, OPEN]) {
      expect(await update(`taken_by = 'another', taken_at = '${at}'`)).toMatch('accepted');
    }
    expect(await update(`request_id = 'another'`)).toContain('until it is sent, once');
    expect(await update(`kind = 'OVERDUE'`)).toContain('until it is sent, once');
    expect(await update(`sent_at = '${CLOSED}'`)).toMatch('accepted');
    expect(await update('sent_at = NULL')).toContain('until it is sent, once');
    expect(await update(`taken_at = '${OPEN}'`)).toContain('until it is sent, once');
  });

  it('a request is new once, whatever its due day becomes', async () => {
    const row = await first('reminder');
    expect(await refusal(insert('reminder', row, { due_on: '2027-01-01' }))).toMatch(
      /reminder_new_once|UNIQUE constraint failed: reminder.request_id/,
    );
  });

  it('a version is closed once, and never opened again', async () => {
    const row = await first('recipient_version', `recorded_to < '${OPEN}'`);
    const at = `WHERE version_id = '${String(row['version_id'])}'`;
    expect(await refusal(`UPDATE recipient_version SET recorded_to = '${CLOSED}' ${at}`)).toContain(
      'only superseded',
    );
    expect(await refusal(`UPDATE recipient_version SET recorded_to = '${OPEN}' ${at}`)).toContain(
      'only superseded',
    );
  });
});

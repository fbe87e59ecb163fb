import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import request from 'supertest';
import { everything } from '../../seeds/demonstration/everything.js';
import type { Actor } from '../../src/actor.js';
import { sha256 } from '../../src/audit/sha256.js';
import { createApplication } from '../../src/application.js';
import { FixedClock } from '../../src/clock.js';
import { instant } from '../../src/domain/time/instant.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database.js';
import { DueRequests } from '../../src/reminders/due-request.js';
import { ApiTokensService } from '../../src/sign-in/api-tokens.service.js';
import { MOST_FAILURES } from '../../src/sign-in/door.js';
import { USUAL } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { aDueRequest } from '../support/due-requests.js';
import { openRegister } from '../support/open-register.js';

const CREATE = `mutation ($language: Language) { createCalendarAddress(language: $language) {
  path calendarAddress { id createdAt revokedAt } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeCalendarAddress(id: $id) { id revokedAt } }';
const LIST = '{ calendarAddresses { id createdAt revokedAt } }';

const CLOCK = new FixedClock(instant('2026-11-25T09:00:00Z'));

const IDENTITIES = new Map<string, Actor>(
  (['DPO', 'PROCUREMENT', 'AUDITOR', 'ADMIN'] as const).flatMap((role) =>
    ['one', 'other'].map((who) => [
      `${role} ${who}`.toLowerCase().replace(' ', '-'),
      { id: `oidc:${role.toLowerCase()}-${who}`, name: who, roles: [role] },
    ]),
  ),
);

describe.each(someDatabases)('the calendar over HTTP on $name', ({ place: makePlace }) => {
  let place: Place;
  let database: Database;
  let application: NestFastifyApplication;

  beforeAll(async () => {
    place = await makePlace();
    const history = everything().slice(0, 5);
    const register = await openRegister(place, 'DEMONSTRATION', history, CLOCK);
    await register.database.close();
  }, 60_000);
  afterAll(() => place.remove());

  const open = async (): Promise<void> => {
    database = await openDatabase(place.location);
    const exposure = { ...USUAL, identities: IDENTITIES, trustedProxies: ['127.0.0.1'] };
    application = await createApplication({ database, clock: CLOCK }, exposure);
    Object.assign(application.get(DueRequests), {
      open: () => Promise.resolve([aDueRequest()]),
    });
    await application.listen(0, '127.0.0.1');
  };
  const close = async (): Promise<void> => {
    await application.close();
    await database.close();
  };
  beforeAll(open, 60_000);
  afterAll(close);

  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads answers as their readers do
  type Asked = { readonly status: number; readonly body: any };
  const ask = async (query: string, variables: object, token: string | null): Promise<Asked> => {
    const asked = request(application.getHttpServer()).post('/graphql').send({ query, variables });
    if (token !== null) asked.auth(token, { type: 'bearer' });
    const { status, body } = await asked;
    return { status, body };
  };
  /** Fetches as a calendar program does: without signing in. */
  const fetched = (path: string, address = '192.0.2.1'): request.Test =>
    request(application.getHttpServer()).get(path).set('x-forwarded-for', address);
  const made = async (
    token = 'dpo-one',
  ): Promise<{ readonly id: string; readonly path: string }> => {
    const { body } = await ask(CREATE, { language: 'nl' }, token);
    const { path, calendarAddress } = body.data.createCalendarAddress;
    return { id: calendarAddress.id, path };
  };
  const revoked = (id: string, token = 'dpo-one'): Promise<Asked> => ask(REVOKE, { id }, token);

  it('has an address that is made, read without signing in, revoked, and then not found', async () => {
    const { id, path } = await made();
    expect(path).toMatch(/^\/calendar\.ics\?key=trc_[\w-]{43}&language=nl$/);
    const answer = await fetched(path);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    const calendar = new ICAL.Component(ICAL.parse(answer.text) as never);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ summary }) => summary)).toEqual([
      'R-2026-0007: lijst van aangesloten bedrijven',
    ]);
    expect((await revoked(id)).body.data.revokeCalendarAddress).toEqual({
      id,
      revokedAt: expect.any(String),
    });
    const after = await fetched(path);
    expect([after.status, after.body.errors[0].extensions.code]).toEqual([404, 'UNKNOWN_CALENDAR']);
  });

  it('is not sent again to a program that has it', async () => {
    const { id, path } = await made();
    const { headers, text } = await fetched(path);
    expect((await fetched(path)).text).toBe(text);
    const etag = String(headers['etag']);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, text: sent } = await fetched(path).set('if-none-match', known);
      expect([known, status, sent]).toEqual([known, 304, '']);
    }
    expect((await fetched(path).set('if-none-match', '"other"')).status).toBe(200);
    const french = await fetched(path.replace('language=nl', 'language=fr'));
    expect(french.headers['etag']).not.toBe(etag);
    const head = await request(application.getHttpServer()).head(path);
    expect([head.status, head.headers['etag'], head.text ?? '']).toEqual([200, etag, '']);
    await revoked(id);
  });

  it.each<{ what: string; change: (path: string) => string; status: number }>`
    what                        | change                                                                         | status
    ${'without a key'}          | ${() => '/calendar.ics'}                                                       | ${400}
    ${'with a key of no shape'} | ${() => '/calendar.ics?key=x'}                                                 | ${404}
    ${'with two keys'}          | ${(path: string) => `${path}&key=x`}                                           | ${404}
    ${'with another key'}       | ${() => `/calendar.ics?key=trc_${'A'.repeat(43)}`}                             | ${404}
    ${'in no language'}         | ${(path: string) => path.replace('language=nl', '')}                           | ${200}
    ${'in a language unknown'}  | ${(path: string) => path.replace('language=nl', 'language=constructor')}       | ${400}
    ${'in two languages'}       | ${(path: string) => `${path}&language=fr`}                                     | ${400}
    ${'by its digest'}          | ${(path: string) => path.replace(/key=[\w-]+/, () => `key=${'a'.repeat(64)}`)} | ${404}
  `('answers an address $what with $status', async ({ change, status }) => {
    const { id, path } = await made();
    expect((await fetched(change(path))).status).toBe(status);
    await revoked(id);
  });

  it.each(['procurement-one', 'auditor-one', 'admin-one', null])(
    'has no address for %s',
    async (token) => {
      const { id } = await made();
      for (const asked of [
        await ask(CREATE, {}, token),
        await ask(LIST, {}, token),
        await ask(REVOKE, { id }, token),
      ]) {
        expect(asked.status).toBe(token === null ? 401 : 403);
      }
      await revoked(id);
    },
  );

  it('lists the addresses of who asks, without their secrets', async () => {
    const { id, path } = await made('dpo-other');
    const { body } = await ask(LIST, {}, 'dpo-other');
    expect(body.data.calendarAddresses).toEqual([
      { id, createdAt: expect.any(String), revokedAt: null },
    ]);
    const secret = /trc_[\w-]+/.exec(path)?.[0] ?? '';
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(JSON.stringify(await place.raw('SELECT * FROM calendar_address'))).not.toContain(secret);
    const own = await ask(LIST, {}, 'dpo-one');
    expect(JSON.stringify(own.body)).not.toContain(id);
  });

  it('has five addresses of one identity at most, until one is revoked, by whomever', async () => {
    const before = await ask(LIST, {}, 'dpo-other');
    for (const { id } of before.body.data.calendarAddresses) await revoked(id, 'dpo-other');
    const ids = [];
    for (const _ of [1, 2, 3, 4, 5]) ids.push((await made('dpo-other')).id);
    const refused = await ask(CREATE, {}, 'dpo-other');
    expect(refused.body.errors[0].extensions.code).toBe('TOO_MANY_ADDRESSES');
    await revoked(String(ids[0]), 'dpo-one');
    expect((await ask(CREATE, {}, 'dpo-other')).body.errors).toBeUndefined();
  });

  it('stands in the audit chain, when made and when revoked, once each', async () => {
    const { id } = await made();
    await revoked(id);
    await revoked(id);
    const entries = await place.raw(
      `SELECT actor, action, subject, reason FROM audit_entry WHERE subject = 'calendarAddress ${id}' ORDER BY sequence`,
    );
    expect(entries).toMatchObject([
      { actor: 'oidc:dpo-one', action: 'CREATE_CALENDAR_ADDRESS' },
      { actor: 'oidc:dpo-one', action: 'REVOKE_CALENDAR_ADDRESS' },
    ]);
    const unknown = await revoked('x');
    expect(unknown.body.errors[0]).toMatchObject({
      message: 'id: there is no calendar address x',
      extensions: { code: 'ADDRESS_UNKNOWN', path: 'id' },
    });
  });

  it('is closed with the token that made its address', async () => {
    const tokens = application.get(ApiTokensService);
    const admin: Actor = { id: 'oidc:admin', name: 'Admin', roles: ['ADMIN'] };
    const expiresAt = instant('2026-12-25T00:00:00Z');
    const created = await tokens.create(admin, { name: 'desk', role: 'DPO', expiresAt });
    if (!('text' in created)) throw new Error(created.message);
    const { path } = await made(created.text);
    expect((await fetched(path)).status).toBe(200);
    await tokens.revoke(admin, created.token.id);
    expect((await fetched(path)).status).toBe(404);
  });

  it('is closed to one who may not make an address any more', async () => {
    const { id, path } = await made();
    const [row] = await place.raw(`SELECT * FROM calendar_address WHERE id = '${id}'`);
    const other = await made();
    expect((await fetched(other.path)).status).toBe(200);
    const secret = 'trc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    await place.raw(
      `INSERT INTO calendar_address (id, digest, actor_id, actor_name, roles, created_at)
       VALUES ('auditor', '${sha256(secret)}', 'oidc:x', 'x', 'AUDITOR', '${String(row?.['created_at'])}')`,
    );
    expect((await fetched(`/calendar.ics?key=${secret}`)).status).toBe(404);
    expect((await fetched(path)).status).toBe(200);
    for (const each of [id, other.id]) await revoked(each);
  });

  it('is closed for a minute to an address that guesses, and to no other', async () => {
    const { id, path } = await made();
    const guess = `/calendar.ics?key=trc_${'B'.repeat(43)}`;
    for (let tries = 0; tries <= MOST_FAILURES; tries += 1) {
      expect((await fetched(guess, '198.51.100.9')).status).toBe(404);
    }
    const turned = await fetched(path, '198.51.100.9');
    expect([turned.status, turned.body.errors[0].extensions.code]).toEqual([
      429,
      'TOO_MANY_REQUESTS',
    ]);
    expect((await fetched(path, '198.51.100.10')).status).toBe(200);
    await revoked(id);
  });
});

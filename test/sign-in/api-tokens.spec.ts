import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/actor.js';
import { Clock } from '../../src/clock.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { ApiTokensService } from '../../src/sign-in/api-tokens.service.js';
import type { CreatedToken, TokenRefusal } from '../../src/sign-in/api-tokens.service.js';
import { law } from '../../seeds/reference/law.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

/** A clock that the test sets. */
class SetClock extends Clock {
  at = instant('2026-11-25T09:00:00Z');

  now(): Instant {
    return this.at;
  }
}

const ADMIN: Actor = { id: 'oidc:ada', name: 'Ada', roles: ['ADMIN'] };
const UNTIL = instant('2026-12-25T00:00:00Z');

function made(answer: CreatedToken | TokenRefusal): CreatedToken {
  if ('text' in answer) return answer;
  throw new Error(answer.message);
}

describe.each(someDatabases)('API tokens on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  let clock: SetClock;
  /** What a process of its own would have. */
  const process = (): ApiTokensService =>
    new ApiTokensService(
      register.database.reader,
      register.database.writer,
      register.recording,
      clock,
    );

  beforeAll(async () => {
    place = await makePlace();
    clock = new SetClock();
    register = await openRegister(place, 'PRODUCTION', law().slice(0, 3), clock);
  });
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const entries = (): Promise<readonly Record<string, unknown>[]> =>
    place.raw('SELECT actor, action, subject, reason FROM audit_entry ORDER BY sequence DESC');

  it('are made with 256 random bits, of which only the digest is kept', async () => {
    const wanted = { name: 'nightly extract', role: 'AUDITOR', expiresAt: UNTIL } as const;
    const { token, text } = made(await process().create(ADMIN, wanted));
    const other = made(await process().create(ADMIN, wanted));
    expect(text).toMatch(/^trt_[\w-]{43}$/);
    expect(other.text).not.toBe(text);
    const [row] = await place.raw(`SELECT * FROM api_token WHERE id = '${token.id}'`);
    expect(JSON.stringify(row)).not.toContain(text.slice(4));
    expect(row?.['hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(token).toMatchObject({ ...wanted, createdBy: 'oidc:ada', revokedAt: null });
    expect((await process().all()).map(({ id }) => id)).toEqual([other.token.id, token.id]);
  });

  it('sign in as their role until they expire', async () => {
    const tokens = process();
    const wanted = { name: 'vendor portal', role: 'PROCUREMENT', expiresAt: UNTIL } as const;
    const { token, text } = made(await tokens.create(ADMIN, wanted));
    const actor = { id: `token:${token.id}`, name: 'vendor portal', roles: ['PROCUREMENT'] };
    expect(await tokens.actorOf(text)).toEqual(actor);
    const other = `${text.slice(0, -1)}${text.endsWith('A') ? 'E' : 'A'}`;
    expect(await tokens.actorOf(other)).toBeNull();
    expect(await tokens.actorOf('trt_')).toBeNull();
    const now = clock.at;
    clock.at = instant('2026-12-24T23:59:59.999Z');
    expect(await tokens.actorOf(text)).toEqual(actor);
    clock.at = UNTIL;
    expect(await tokens.actorOf(text)).toBeNull();
    expect(await process().actorOf(text)).toBeNull();
    clock.at = now;
    await tokens.onModuleDestroy();
  });

  it('are revoked once and for good, at once in the process that is asked', async () => {
    const [here, elsewhere] = [process(), process()];
    const wanted = { name: 'lost laptop', role: 'DPO', expiresAt: UNTIL } as const;
    const { token, text } = made(await here.create(ADMIN, wanted));
    expect(await here.actorOf(text)).not.toBeNull();
    expect(await elsewhere.actorOf(text)).not.toBeNull();
    const revoked = await here.revoke(ADMIN, token.id);
    expect(revoked).toMatchObject({ id: token.id, revokedAt: expect.any(String) });
    expect(await here.actorOf(text)).toBeNull();
    expect(await process().actorOf(text)).toBeNull();
    const before = await entries();
    expect(await here.revoke(ADMIN, token.id)).toMatchObject({
      revokedAt: 'revokedAt' in revoked && revoked.revokedAt,
    });
    expect(await entries()).toEqual(before);
    await elsewhere.onModuleDestroy();
    // Another process remembers for five seconds at most.
    const patience = performance.now() + 6000;
    while ((await elsewhere.actorOf(text)) !== null) {
      expect(performance.now()).toBeLessThan(patience);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });

  it('stand in the audit chain when made and when revoked, without their text', async () => {
    const tokens = process();
    const wanted = { name: 'audited', role: 'ADMIN', expiresAt: UNTIL } as const;
    const { token, text } = made(await tokens.create(ADMIN, wanted));
    await tokens.revoke({ ...ADMIN, id: 'command-line' }, token.id);
    const [last, first] = await entries();
    const subject = `apiToken ${token.id}`;
    expect(first).toEqual({
      actor: 'oidc:ada',
      action: 'CREATE_API_TOKEN',
      subject,
      reason: `ADMIN until ${UNTIL}: audited`,
    });
    expect(last).toMatchObject({ actor: 'command-line', action: 'REVOKE_API_TOKEN', subject });
    expect(JSON.stringify(await entries())).not.toContain(text.slice(4));
  });

  it('say when they were last used, to the minute', async () => {
    const wanted = { name: 'used', role: 'AUDITOR', expiresAt: UNTIL } as const;
    const { token, text } = made(await process().create(ADMIN, wanted));
    const usedAt = async (at: string): Promise<unknown> => {
      clock.at = instant(at);
      const tokens = process();
      await tokens.actorOf(text);
      await tokens.onModuleDestroy();
      return (await tokens.all()).find(({ id }) => id === token.id)?.lastUsedAt;
    };
    const [first, later] = ['2026-11-26T10:00:10.000Z', '2026-11-26T10:01:00.000Z'];
    expect(await usedAt(first)).toBe(first);
    expect(await usedAt('2026-11-26T10:00:59.999Z')).toBe(first);
    expect(await usedAt(later)).toBe(later);
    clock.at = instant('2026-11-25T09:00:00Z');
  });

  it.each<{ what: string; change: object; path: string }>`
    what                          | change                                                | path
    ${'without a name'}           | ${{ name: '' }}                                       | ${'name'}
    ${'with a name of spaces'}    | ${{ name: '  ' }}                                     | ${'name'}
    ${'with a name on two lines'} | ${{ name: 'a\nb' }}                                   | ${'name'}
    ${'with a name that hides'}   | ${{ name: 'a\u202eb' }}                               | ${'name'}
    ${'with a name too long'}     | ${{ name: 'x'.repeat(121) }}                          | ${'name'}
    ${'that expires now'}         | ${{ expiresAt: instant('2026-11-25T09:00:00.000Z') }} | ${'expiresAt'}
    ${'that lives past 400 days'} | ${{ expiresAt: instant('2027-12-30T09:00:00.001Z') }} | ${'expiresAt'}
  `('are not made $what', async ({ change, path }) => {
    const before = await entries();
    const wanted = { name: 'fine', role: 'AUDITOR', expiresAt: UNTIL } as const;
    expect(await process().create(ADMIN, { ...wanted, ...change })).toMatchObject({ path });
    expect(await entries()).toEqual(before);
  });

  it('are made for 400 days at most', async () => {
    const expiresAt = instant('2027-12-30T09:00:00.000Z');
    expect(
      made(await process().create(ADMIN, { name: 'long', role: 'AUDITOR', expiresAt })).token,
    ).toMatchObject({ expiresAt });
  });

  it('that nobody knows cannot be revoked', async () => {
    expect(await process().revoke(ADMIN, 'x')).toMatchObject({ code: 'TOKEN_UNKNOWN' });
  });
});

describe.each(someDatabases)('an empty register on $name', ({ place: makePlace }) => {
  it('makes no token: its first entries are the law', async () => {
    const place = await makePlace();
    const { database, recording } = await openRegister(place, 'PRODUCTION');
    const clock = new SetClock();
    const tokens = new ApiTokensService(database.reader, database.writer, recording, clock);
    expect(
      await tokens.create(ADMIN, { name: 'early', role: 'ADMIN', expiresAt: UNTIL }),
    ).toMatchObject({ code: 'REGISTER_EMPTY' });
    await database.close();
    await place.remove();
  });
});

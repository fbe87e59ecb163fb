import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/database/database.js';
import { DEMONSTRATION_DESK } from '../../src/requests/demonstration-desk.js';
import { DeskSettings } from '../../src/requests/desk-settings.js';
import { RequestKeys } from '../../src/requests/request-keys.js';
import { eraseDue } from '../support/erase-due.js';
import { rotateRequestKeys } from '../support/rotate-request-keys.js';
import { databases } from '../support/databases.js';
import { DPO, ENGINES, TO_SERVE } from '../support/application.js';
import { writtenBy } from '../support/written-by.js';
import { only, openDesk, REQUESTER } from './a-desk.js';
import type { Desk } from './a-desk.js';

const KINDS = databases.filter(({ name }) => ENGINES.includes(name));

/** Parts of the person that stand nowhere else. */
const TELLING = ['Vandenbroucke', 'Voorbeeldstraat', '59 00 00 00', 'waar zitten ze'];

/** Rows as the tables hold them. */
async function rowsOf(desk: Desk, sql: string): Promise<readonly Record<string, unknown>[]> {
  const { reader, close } = await openDatabase(desk.location);
  const rows = await reader.rows<Record<string, unknown>>(sql);
  await close();
  return rows;
}

/** The files of an SQLite, with its log. */
function filesOf({ location }: Desk): readonly Buffer[] {
  if (location.engine !== 'sqlite') return [];
  return ['', '-wal']
    .map((end) => `${location.file}${end}`)
    .filter(existsSync)
    .map((file) => readFileSync(file));
}

const LOOK = `query ($id: ID!) { it: requester(requestId: $id) {
  __typename ... on Requester { name address email telephone wording } ... on Refusal { code }
} }`;

describe.each(KINDS)('who asks, on $name', (kind) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(kind);
  }, TO_SERVE);
  afterAll(() => desk.close());

  const look = async (id: string, token?: string): Promise<ReturnType<Desk['served']['ask']>> =>
    desk.served.ask(LOOK, { id }, token);
  const actions = async (): Promise<readonly string[]> => {
    const { body } = await desk.served.ask(
      '{ auditTrail(first: 100) { edges { node { action } } } }',
    );
    return body.data.auditTrail.edges.map((edge: { node: { action: string } }) => edge.node.action);
  };

  it('is shown to the officer alone, and each look stands in the chain', async () => {
    const { id } = await desk.receive();
    const before = (await actions()).filter((action) => action === 'LOOK_AT_REQUESTER').length;
    const { body } = await look(id);
    expect(body.data.it).toEqual({ __typename: 'Requester', ...REQUESTER });
    const after = (await actions()).filter((action) => action === 'LOOK_AT_REQUESTER').length;
    expect(after).toBe(before + 1);
    for (const token of ['demonstration-auditor', 'demonstration-procurement']) {
      expect((await look(id, token)).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('lets an auditor see the request, and nobody see who asked with it', async () => {
    const { id } = await desk.receive();
    const asked = (
      fields: string,
    ): Promise<{ body: { data?: unknown; errors?: readonly unknown[] } }> =>
      desk.served.ask(
        `query ($id: ID!) { request(id: $id) { ${fields} } }`,
        { id },
        'demonstration-auditor',
      );
    expect((await asked('reference state dueOn')).body.errors).toBeUndefined();
    expect((await asked('others { by }')).body.errors).toHaveLength(1);
  });

  it('is found again by address or name, however it is written', async () => {
    const first = await desk.receive();
    const email = { ...REQUESTER, name: 'J. V.', email: 'JOSEPHINE@vandenbroucke.example' };
    const second = await desk.receive({ requester: email });
    const name = { ...REQUESTER, name: 'josephine VANDENBROUCKE example', email: null };
    const third = await desk.receive({ requester: name });
    const { body } = await desk.served.ask(
      `query ($id: ID!) { request(id: $id) { others { by request { id } } } }`,
      { id: first.id },
    );
    const others = body.data.request.others.map(
      (other: { by: string; request: { id: string } }) => [other.request.id, other.by],
    );
    expect(others).toContainEqual([second.id, 'EMAIL']);
    expect(others).toContainEqual([third.id, 'NAME']);
    expect(others.map(([id]: [string]) => id)).not.toContain(first.id);
  });

  it('is spelled in letters that can be printed, so that a letter can go out', async () => {
    const refused = await desk.receive({ requester: { ...REQUESTER, name: '李雷 Example' } });
    expect(refused).toMatchObject({ code: 'CANNOT_BE_PRINTED', path: 'input.requester' });
    expect(refused.message).toContain('U+674E');
    const greek = await desk.receive({ requester: { ...REQUESTER, name: 'Ελένη Παράδειγμα' } });
    expect(greek.__typename).toBe('Request');
  });

  it('is held to its shape, each part with its place', async () => {
    const refused = async (requester: object): Promise<string> =>
      (await desk.receive({ requester: { ...REQUESTER, ...requester } })).path;
    expect(await refused({ email: 'nobody' })).toBe('input.requester.email');
    expect(await refused({ name: ' ' })).toBe('input.requester.name');
    expect(await refused({ address: Array(9).fill('Kaai 1') })).toBe('input.requester.address');
    expect(await refused({ wording: 'x'.repeat(20_001) })).toBe('input.requester.wording');
  });

  it('is not named in a reason that is kept for ever', async () => {
    const { id } = await desk.receive();
    const refused = await desk.command('withdrawRequest(id: $id, reason: $reason)', {
      id,
      reason: 'Mevrouw Vandenbroucke belde',
    });
    expect(refused).toMatchObject({ code: 'NAMES_THE_PERSON', path: 'reason' });
    expect(
      await desk.command('assignRequest(id: $id, to: $to, reason: $reason)', {
        id,
        to: 'Vandenbroucke',
        reason: 'knows her',
      }),
    ).toMatchObject({ code: 'NAMES_THE_PERSON', path: 'to' });
    expect(JSON.stringify(refused)).not.toContain('Vandenbroucke');
  });

  it('stands nowhere in what the server wrote: outputs, answers to errors, tables, files', async () => {
    const errors: string[] = [];
    const output = await writtenBy(async () => {
      const loud = await desk.reopen(undefined, ['verbose', 'debug', 'log', 'warn', 'error']);
      const { id } = await loud.receive();
      const { draftedAt } = await loud.draft(id, {
        passages: [],
      });
      await loud.command('extendRequest(id: $id, ground: COMPLEXITY, explanation: $explanation)', {
        id,
        explanation: 'Beste Joséphine Vandenbroucke-Example, het duurt langer.',
      });
      await loud.command('sendAnswer(id: $id, draftedAt: $draftedAt)', { id, draftedAt });
      for (const input of [
        { requester: { ...REQUESTER, email: 'Vandenbroucke' } },
        { requester: { ...REQUESTER, nme: 'Vandenbroucke' } },
        { requester: { ...REQUESTER, name: { first: 'Vandenbroucke' } } },
        { requester: { ...REQUESTER, name: 'Vandenbroucke'.repeat(100) } },
        { kind: 'Vandenbroucke'.slice(0, 0), requester: REQUESTER },
      ]) {
        await loud.receive(input).then(
          (refused) => errors.push(JSON.stringify(refused)),
          (error: unknown) => errors.push(String(error)),
        );
      }
      desk = loud;
    });
    expect(errors.map((error) => /SHAPE|TEXT_TOO_LONG|Error/.exec(error)?.[0])).toEqual([
      'SHAPE',
      'Error',
      'Error',
      'TEXT_TOO_LONG',
      'Error',
    ]);
    const { reader, close } = await openDatabase(desk.location);
    const tables = [];
    for (const table of ['request', 'request_step', 'requester', 'audit_entry']) {
      tables.push(JSON.stringify(await reader.rows(`SELECT * FROM ${table}`)));
    }
    await close();
    const names = readdirSync(desk.folder, { recursive: true, withFileTypes: true });
    const files = names
      .filter((entry) => entry.isFile())
      .map(
        (entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`,
      );
    expect(files.length).toBeGreaterThan(3);
    for (const text of [output, ...errors, ...tables, ...files]) {
      for (const telling of TELLING) expect(text).not.toContain(telling);
    }
  });
});

describe.each(KINDS)('what becomes of who asked, on $name', (kind) => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk(kind);
    id = (await desk.receive()).id;
  }, TO_SERVE);
  afterAll(() => desk.close());

  const other = new DeskSettings(
    new RequestKeys([{ name: 'other', secret: Buffer.alloc(32, 7) }]),
    'P1M',
    1095,
  );

  it('is sealed under keys that can be changed without opening a letter again', async () => {
    const { draftedAt } = await desk.draft(id);
    await desk.command('sendAnswer(id: $id, draftedAt: $draftedAt)', { id, draftedAt });
    const [{ files }] = (await desk.read(id)).letters;
    const before = (await desk.download(files[0].url)).bytes;
    const both = new DeskSettings(
      new RequestKeys([
        { name: 'other', secret: Buffer.alloc(32, 7) },
        { name: 'demonstration', secret: Buffer.alloc(32, 'demonstration') },
      ]),
      'P1M',
      1095,
    );
    desk = await desk.reopen(both);
    const early = await desk.receive();
    const found = async (): Promise<readonly unknown[]> => {
      const asked = 'query ($id: ID!) { request(id: $id) { others { by } } }';
      return (await desk.served.ask(asked, { id: early.id })).body.data.request.others;
    };
    expect(await found()).toEqual([{ by: 'EMAIL' }]);
    expect(await rotateRequestKeys(desk.location, both)).toBe(1);
    expect(await rotateRequestKeys(desk.location, both)).toBe(0);
    desk = await desk.reopen(other);
    expect(await found()).toEqual([{ by: 'EMAIL' }]);
    expect((await desk.download(files[0].url)).bytes.equals(before)).toBe(true);
    expect((await desk.served.ask(LOOK, { id })).body.data.it.name).toBe(REQUESTER.name);
  });

  it('cannot be opened without its key: the server says which is missing, and nothing else', async () => {
    desk = await desk.reopen(DEMONSTRATION_DESK);
    const { body } = await desk.served.ask(LOOK, { id });
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    desk = await desk.reopen(other);
  });

  it('is not taken in where there is no key', async () => {
    desk = await desk.reopen(new DeskSettings(new RequestKeys([]), 'P1M', 1095));
    expect(await desk.receive()).toMatchObject({ code: 'DESK_CLOSED' });
    desk = await desk.reopen(other);
  });

  it('lets an auditor have the twin of a letter, and nobody else the letter', async () => {
    const [letter] = (await desk.read(id)).letters;
    const status = async (url: string, token: string): Promise<number> =>
      (await desk.download(url, token)).status;
    expect(await status(letter.twinUrl, 'demonstration-auditor')).toBe(200);
    expect(await status(letter.files[0].url, 'demonstration-auditor')).toBe(404);
    expect(await status(letter.twinUrl, 'demonstration-procurement')).toBe(403);
    expect(await status(`/requests/${id}/letters/${'0'.repeat(64)}`, DPO)).toBe(404);
  });

  it('is missed when a letter is no longer where it is kept', async () => {
    const missing = async (): Promise<readonly unknown[]> =>
      only(await desk.served.ask('{ it: requestsWithoutFile { id } }'));
    expect(await missing()).toEqual([]);
    renameSync(join(desk.folder, 'documents'), join(desk.folder, 'elsewhere'));
    expect(await missing()).toEqual([{ id }]);
    expect(await desk.verify()).toMatchObject({ fault: { code: 'DOCUMENT_MISSING' } });
    const [letter] = (await desk.read(id)).letters;
    expect((await desk.download(letter.files[0].url)).status).toBe(500);
    renameSync(join(desk.folder, 'elsewhere'), join(desk.folder, 'documents'));
    expect(await missing()).toEqual([]);
  });

  it('is erased on command, once the request is closed: letters go, evidence stays', async () => {
    const open = await desk.receive();
    const [row] = await rowsOf(desk, `SELECT * FROM requester WHERE request_id = '${id}'`);
    const erase = 'eraseRequester(id: $id, reason: $reason)';
    const reason = 'Asked to be erased';
    expect(await desk.command(erase, { id: open.id, reason })).toMatchObject({
      code: 'REQUEST_STILL_OPEN',
    });
    const [letter] = (await desk.read(id)).letters;
    const erased = await desk.command(erase, { id, reason });
    expect(erased.erasedAt).toMatch(/^2026-11-25T/);
    expect(await desk.command(erase, { id, reason })).toMatchObject({ code: 'ALREADY_ERASED' });
    const held = [row?.['wrapped_key'], row?.['sealed']].map(String);
    for (const kept of held) expect(kept.length).toBeGreaterThan(60);
    for (const bytes of filesOf(desk))
      for (const kept of held) expect(bytes.includes(kept)).toBe(false);
    const [after] = erased.letters;
    expect(
      after.files.map((file: { url: null; sha256: string }) => [file.url, file.sha256]),
    ).toEqual(letter.files.map((file: { sha256: string }) => [null, file.sha256]));
    for (const { url } of letter.files) expect((await desk.download(url)).status).toBe(404);
    expect((await desk.download(letter.twinUrl)).status).toBe(200);
    expect((await desk.served.ask(LOOK, { id })).body.data.it).toEqual({
      __typename: 'Refusal',
      code: 'ALREADY_ERASED',
    });
    expect(await desk.verify()).toMatchObject({ fault: null });
  });

  it('is erased by schedule, once the request was closed for long enough', async () => {
    const closed = await desk.receive();
    await desk.command('withdrawRequest(id: $id, reason: $reason)', {
      id: closed.id,
      reason: 'settled by telephone',
    });
    const stillThere = async (): Promise<boolean> => (await desk.read(closed.id)).erasedAt === null;
    expect(await eraseDue(desk, other, '2029-11-24')).toBe(0);
    expect(await stillThere()).toBe(true);
    // 1,095 days after 2026-11-25.
    expect(await eraseDue(desk, other, '2029-11-25')).toBe(1);
    expect(await stillThere()).toBe(false);
    expect(await eraseDue(desk, other, '2029-11-25')).toBe(0);
  });
});

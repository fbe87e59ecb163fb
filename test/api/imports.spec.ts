import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { setTimeout as wait } from 'node:timers/promises';
import { LAYOUTS } from '../../src/domain/imports/layouts.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { Cell as SheetCell } from '../../src/spreadsheets/cell.js';
import { workbook } from '../../src/spreadsheets/workbook.js';
import { TO_SERVE } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import { KNOWN_NUMBER, procurementTable } from '../support/procurement-table.js';
import { ownDemonstration } from './own-demonstration.js';
import type { OwnDemonstration } from './own-demonstration.js';

const BUYER = 'demonstration-procurement';
const OFFICER = 'demonstration-dpo';
const AUDITOR = 'demonstration-auditor';

const IMPORT = `query ($id: ID!) { import(id: $id) {
  state kind sha256 ignored proposalId rejectedUrl
  counts { add change unchanged rejected waiting }
  questions { key value options rows message(language: nl) }
  answers { key answer }
  refusal { code sheet row column message }
  added: rows(status: ADD, first: 100) { rows { row label } next }
  changed: rows(status: CHANGE) { rows { row label changes { name from to } } }
  rejectedRows: rows(status: REJECTED) { rows { row problems { column code message } } }
} }`;

const STATE = `query ($id: ID!) { import(id: $id) { state refusal { code sheet row column message } } }`;

/** Procurement's spreadsheet of forty rows, as the workbook a buyer would send. */
async function spreadsheet(): Promise<Buffer> {
  const columns = LAYOUTS.find(({ kind }) => kind === 'RECIPIENTS')?.columns ?? [];
  const table = procurementTable();
  const used = columns.filter(({ key }) => table.some(({ cells }) => cells.has(key)));
  const rows = table.map(({ cells }) =>
    used.map(({ key }): SheetCell => {
      const cell = cells.get(key);
      if (cell === undefined) return null;
      if ('day' in cell) return { day: cell.day };
      return String(Object.values(cell)[0]);
    }),
  );
  const headers = used.map(({ labels }) => ({ header: labels.nl }));
  const sheets = [{ name: 'Leveranciers', columns: headers, rows }];
  return Buffer.from(await workbook(sheets, { title: 'x', day: localDate('2026-11-24') }));
}

describe.each(someDatabases)('a file that a buyer brings, on $name', (kind) => {
  let own: OwnDemonstration;

  beforeAll(async () => {
    own = await ownDemonstration(kind);
    await own.command('recordRecipient', {
      from: '2026-01-01',
      facts: {
        kind: 'SERVICE_PROVIDER',
        legalName: 'Elm Services Example BV',
        establishedIn: 'NL',
        city: 'Den Haag',
        registrationNumber: KNOWN_NUMBER,
        serviceTypes: ['website_hosting', 'customer_service'],
      },
    });
  }, TO_SERVE);

  afterAll(() => own.close());

  function headers(token: string): Record<string, string> {
    return { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  }

  async function upload(body: Buffer | string, token = BUYER): Promise<Response> {
    return fetch(`${own.served.url}/imports?on=2026-11-25`, {
      method: 'POST',
      headers: headers(token),
      body: new Uint8Array(Buffer.from(body)),
    });
  }

  async function lookedAt(id: string, token = BUYER): Promise<void> {
    for (;;) {
      const { body } = await own.served.ask(STATE, { id }, token);
      if (body.data.import.state !== 'READING') return;
      await wait(20);
    }
  }

  async function brought(body: Buffer | string, token = BUYER): Promise<string> {
    const response = await upload(body, token);
    expect(response.status).toBe(202);
    const { id } = (await response.json()) as { id: string };
    await lookedAt(id, token);
    return id;
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads answers as their readers do
  async function seen(id: string, token = BUYER): Promise<any> {
    const { body } = await own.served.ask(IMPORT, { id }, token);
    expect(body.errors).toBeUndefined();
    return body.data.import;
  }

  async function recipientCount(): Promise<number> {
    const { register } = await own.read(
      `{ register(on: "2026-11-25") { recipients(first: 1) { totalCount } } }`,
    );
    return register.recipients.totalCount;
  }

  const PROPOSE = `mutation ($id: ID!) { proposeImport(id: $id, title: "Forty", reason: "From procurement.") {
    ... on Proposal { id state title changes { name } } ... on Refusal { code } } }`;

  it('is shown, asked about, proposed, approved by somebody else, the same again, and undone (S8)', async () => {
    const before = await recipientCount();
    const file = await spreadsheet();
    const id = await brought(file);
    const first = await seen(id);
    expect(first.counts).toEqual({ add: 37, change: 1, unchanged: 0, rejected: 1, waiting: 1 });
    expect([first.state, first.kind]).toEqual(['READY', 'RECIPIENTS']);
    expect(first.added.rows).toHaveLength(37);
    expect(first.changed.rows).toEqual([
      {
        row: 32,
        label: 'Elm Services Example BV',
        changes: [{ name: 'city', from: 'Den Haag', to: 'Utrecht' }],
      },
    ]);
    expect(first.rejectedRows.rows).toEqual([
      {
        row: 13,
        problems: [
          {
            column: 'until',
            code: 'END_BEFORE_START',
            message: expect.stringContaining('23 November 2026'),
          },
        ],
      },
    ]);
    expect(first.questions).toEqual([
      {
        key: 'COUNTRY:holland',
        value: 'Holland',
        options: ['NL'],
        rows: 1,
        message: expect.stringContaining('Holland'),
      },
    ]);
    expect(await recipientCount()).toBe(before);

    const rejected = await fetch(`${own.served.url}${first.rejectedUrl}?language=nl`, {
      headers: headers(BUYER),
    });
    const [line] = parse(await rejected.text(), { bom: true, columns: true }) as object[];
    expect(line).toMatchObject({ reden: expect.stringContaining('Tot en met') });

    await own.served.ask(
      `mutation ($id: ID!, $input: ImportAnswersInput!) { answerImport(id: $id, input: $input) { state } }`,
      { id, input: { answers: [{ key: 'COUNTRY:holland', answer: 'NL' }] } },
      BUYER,
    );
    await lookedAt(id);
    expect((await seen(id)).counts).toMatchObject({ add: 38, waiting: 0 });
    const { body } = await own.served.ask(PROPOSE, { id }, BUYER);
    const proposal = body.data.proposeImport;
    expect([proposal.state, proposal.title, proposal.changes.length]).toEqual([
      'DRAFT',
      'Forty',
      39,
    ]);
    expect((await seen(id)).proposalId).toBe(proposal.id);
    expect(await recipientCount()).toBe(before);

    expect(await own.step('submitProposal', { id: proposal.id }, BUYER)).toMatchObject({
      state: 'SUBMITTED',
    });
    expect(await own.step('approveProposal', { id: proposal.id }, OFFICER)).toMatchObject({
      state: 'APPROVED',
    });
    expect(await recipientCount()).toBe(before + 38);

    // The same file twice changes nothing, and says so.
    const again = await brought(file);
    const counted = await seen(again);
    expect(counted.counts).toEqual({ add: 0, change: 0, unchanged: 38, rejected: 1, waiting: 1 });
    const refused = await own.served.ask(PROPOSE, { id: again }, BUYER);
    expect(refused.body.errors?.[0]?.extensions.code).toBe('NOTHING_CHANGES');

    const undo = { id: proposal.id, reason: 'Too early.' };
    expect(await own.step('undoProposal', undo, OFFICER)).toMatchObject({ state: 'UNDONE' });
    expect(await recipientCount()).toBe(before);
    expect((await own.verify()).fault).toBeNull();
  }, 60_000);

  it('is not read when it is no table, and the refusal names the place', async () => {
    const cases: readonly (readonly [Buffer | string, string])[] = [
      ['', 'EMPTY_FILE'],
      [Buffer.from('%PDF-1.7\n%âãÏÓ'), 'OTHER_FORMAT'],
      ['Naam;Kleur\nx;blauw\n', 'COLUMNS_MISSING'],
      [
        Buffer.concat([Buffer.from('Kind,Legal name\n'), Buffer.from([0xff, 0xfe, 0x00])]),
        'NOT_TEXT',
      ],
    ];
    for (const [body, code] of cases) {
      const id = await brought(body);
      const { state, refusal } = await (async () => {
        const asked = await own.served.ask(STATE, { id }, BUYER);
        return asked.body.data.import;
      })();
      expect([state, refusal?.code]).toEqual(['REFUSED', code]);
      expect(refusal.message).not.toBe('');
      await own.served.ask(`mutation ($id: ID!) { discardImport(id: $id) }`, { id }, BUYER);
    }
  });

  it('belongs to whoever brought it, and an auditor brings none', async () => {
    const id = await brought('Kind,Legal name\nOTHER,Somebody Example BV\n');
    const asked = await own.served.ask(STATE, { id }, OFFICER);
    expect(asked.body.errors?.[0]?.extensions.code).toBe('UNKNOWN_IMPORT');
    expect((await upload('x', AUDITOR)).status).toBe(403);
    const foreign = await fetch(`${own.served.url}/imports/${id}/rejected`, {
      headers: headers(OFFICER),
    });
    expect(foreign.status).toBe(404);
  });

  it('is refused while it is uploaded when it is larger than the limit', async () => {
    const response = await upload(Buffer.alloc(64 * 1024 ** 2 + 1, 65));
    const { errors } = (await response.json()) as { errors: readonly { extensions: object }[] };
    expect([response.status, errors[0]?.extensions]).toEqual([
      422,
      { code: 'FILE_TOO_LARGE', place: {} },
    ]);
  }, 30_000);

  it('can be begun from a template', async () => {
    const response = await fetch(`${own.served.url}/imports/template?kind=STANDINGS&language=nl`, {
      headers: headers(AUDITOR),
    });
    expect(response.headers.get('content-disposition')).toContain('standings-nl.xlsx');
    // Nothing was filled in: the examples are not read.
    const id = await brought(Buffer.from(await response.arrayBuffer()));
    expect((await seen(id)).counts).toMatchObject({ add: 0, rejected: 0 });
    const unknown = await fetch(`${own.served.url}/imports/template?kind=X`, {
      headers: headers(AUDITOR),
    });
    expect(unknown.status).toBe(422);
  });
});

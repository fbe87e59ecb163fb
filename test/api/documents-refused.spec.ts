import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TO_SERVE } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import { madePdf } from '../redaction/made-pdf.js';
import { clauses, DocumentDesk, MANILA, REDACT, redacting } from './document-desk.js';

const BUYER = 'demonstration-procurement';
const AUDITOR = 'demonstration-auditor';

const DOCUMENTS = `query ($id: ID!) { documents(recordId: $id) { digest } }`;

describe.each(someDatabases)('documents that are refused, on $name', (kind) => {
  let desk: DocumentDesk;

  beforeAll(async () => {
    desk = await DocumentDesk.open(kind);
  }, TO_SERVE);

  afterAll(() => desk.close());

  it.each<[what: string, changes: object, code: string, path: string]>([
    [
      'with a term that is nowhere',
      { parts: [{ term: 'Piet Pieters', reason: 'BUSINESS_SECRET' }] },
      'TERM_NOT_FOUND',
      'input.parts.0.term',
    ],
    [
      'with an area beside the page',
      {
        parts: [
          { areas: [{ page: 9, x: 0, y: 0, width: 9, height: 9 }], reason: 'BUSINESS_SECRET' },
        ],
      },
      'OUTSIDE_PAGE',
      'input.parts.0.areas.0',
    ],
    [
      'with a reason that is none',
      { parts: [{ term: 'Jan', reason: 'OTHER' }] },
      'HIDING_NEEDS_REASON',
      'input.parts.0.explanation',
    ],
    [
      'of a document that is not there',
      { digest: 'f'.repeat(64) },
      'UNKNOWN_DOCUMENT',
      'input.digest',
    ],
    ['of no digest', { digest: 'f' }, 'SHAPE', 'input.digest'],
    [
      'with an area of no size that can be',
      {
        parts: [
          { areas: [{ page: 0, x: 0, y: 0, width: 9, height: 9 }], reason: 'BUSINESS_SECRET' },
        ],
      },
      'SHAPE',
      'input.parts.0.areas.0.page',
    ],
    [
      'whose summary says what it hides',
      { summary: 'The name of Jan Jansens is hidden.' },
      'TERM_TOLD',
      'input.parts.0.term',
    ],
  ])('are not copied %s', async (_, changes, code, path) => {
    const { body } = await desk.upload(await clauses('a version'));
    const refused = await desk.ask(REDACT, redacting(body['digest'], changes));
    expect(refused).toMatchObject({ code, path });
    expect(JSON.stringify(refused)).not.toMatch(/Pieters|Jansens/);
  });

  it('are refused where they do not fit, and leave nothing behind', async () => {
    const before = readdirSync(join(desk.folder, 'documents'), { recursive: true }).length;
    const pdf = await clauses('refused');
    expect(await desk.refusal('Dear sir')).toEqual([422, 'NOT_A_DOCUMENT', 'body']);
    expect(await desk.refusal(pdf, { noun: 'recipient' })).toEqual([422, 'SHAPE', 'noun']);
    expect(await desk.refusal(pdf, { title: ' ' })).toEqual([422, 'EMPTY_TEXT', 'title']);
    expect(await desk.refusal(pdf, { title: 'a\nb' })).toEqual([
      422,
      'CONTROL_CHARACTERS',
      'title',
    ]);
    expect(await desk.refusal(pdf, { reason: 'a'.repeat(2001) })).toEqual([
      422,
      'TEXT_TOO_LONG',
      'reason',
    ]);
    expect(await desk.refusal(pdf, { id: 'nobody' })).toEqual([404, 'UNKNOWN_RECORD', 'id']);
    expect(await desk.refusal('{"a": 1}', { type: 'application/json' })).toEqual([
      422,
      'SHAPE',
      'body',
    ]);
    const locked = await madePdf((doc) => doc.text('a'), { userPassword: 'x' });
    expect(await desk.refusal(locked)).toEqual([422, 'DOCUMENT_ENCRYPTED', 'body']);
    const large = Buffer.concat([pdf, Buffer.alloc(25 * 1024 ** 2)]);
    expect(await desk.refusal(large)).toEqual([413, 'DOCUMENT_TOO_LARGE', 'body']);
    expect(readdirSync(join(desk.folder, 'documents'), { recursive: true })).toHaveLength(before);
  });

  it('are for those whose table says so', async () => {
    const { body } = await desk.upload(await clauses('for few'));
    expect((await desk.download(body['url'], BUYER)).status).toBe(403);
    expect((await desk.download('/documents/none')).status).toBe(404);
    expect((await desk.download(`/documents/${'0'.repeat(64)}`)).status).toBe(404);
    expect(await desk.refusal('x', { token: AUDITOR })).toEqual([403, 'FORBIDDEN', undefined]);
    const { body: told } = await desk.served.ask(DOCUMENTS, { id: MANILA }, BUYER);
    expect(told.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { body: made } = await desk.served.ask(REDACT, redacting(body['digest']), AUDITOR);
    expect(made.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are not handed out once their file is changed or gone, and a check tells', async () => {
    const { body } = await desk.upload(await clauses('to be harmed'));
    const digest = String(body['digest']);
    const path = join(desk.folder, 'documents', digest.slice(0, 2), digest);
    const whole = readFileSync(path);
    writeFileSync(path, Buffer.concat([whole, Buffer.from(' ')]));
    expect((await desk.download(`/documents/${digest}`)).status).toBe(409);
    expect(await desk.ask(REDACT, redacting(digest))).toMatchObject({ code: 'DOCUMENT_CHANGED' });
    expect(await desk.verify()).toMatchObject({
      code: 'DOCUMENT_CHANGED',
      table: 'document',
      id: body['recordedAt'],
    });
    rmSync(path);
    expect((await desk.download(`/documents/${digest}`)).status).toBe(404);
    expect(await desk.verify()).toMatchObject({
      code: 'DOCUMENT_MISSING',
      message: `The file of row ${String(body['recordedAt'])} of document is not in the folder.`,
    });
    writeFileSync(path, whole);
    expect(await desk.verify()).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { TO_SERVE } from '../support/application.js';
import { saidInPdf } from '../support/said-in-pdf.js';
import { someDatabases } from '../support/thorough.js';
import { textOf } from '../redaction/copied.js';
import { clauses, DocumentDesk, MANILA, REDACT, redacting, SAID } from './document-desk.js';

const AUDITOR = 'demonstration-auditor';
const PDF = 'application/pdf';

const DOCUMENTS = `query ($id: ID!) { documents(recordId: $id) {
  digest kind bytes noun title by isPresent url
  redaction { digest originalDigest by language summary url parts { number reason explanation areas { page } } }
} }`;

const SUGGEST = `query ($id: ID!, $digest: ID!) { suggestRedaction(recordId: $id, digest: $digest) {
  ... on RedactionSuggestions { pages { number width canBeSearched } suggestions { kind reason areas { page x y width height } } }
  ... on Refusal { code path } } }`;

describe.each(someDatabases)('documents of a record, on $name', (kind) => {
  let desk: DocumentDesk;

  beforeAll(async () => {
    desk = await DocumentDesk.open(kind);
  }, TO_SERVE);

  afterAll(() => desk.close());

  it('are received, looked through, copied with parts hidden, handed out, and copied anew (S4)', async () => {
    const original = await clauses('first version');
    const { status, body } = await desk.upload(original);
    expect(status).toBe(201);
    const digest = createHash('sha256').update(original).digest('hex');
    expect(body).toMatchObject({
      digest,
      kind: 'PDF',
      bytes: original.length,
      url: `/documents/${digest}`,
    });

    const found = await desk.ask(SUGGEST, { id: MANILA, digest });
    expect(found.pages).toEqual([
      { number: 1, width: 420, canBeSearched: true },
      { number: 2, width: 420, canBeSearched: true },
    ]);
    const kinds = found.suggestions.map(({ kind, reason }: Record<string, string>) => [
      kind,
      reason,
    ]);
    expect(kinds).toEqual([
      ['ANNEX_II', 'CONFIDENTIAL_MEASURES'],
      ['EMAIL', 'PERSONAL_DATA_OF_OTHERS'],
      ['CONTACT', 'PERSONAL_DATA_OF_OTHERS'],
    ]);

    expect(await desk.ask(REDACT, redacting(digest, { summary: 'A name.' }))).toMatchObject({
      code: 'SUMMARY_REQUIRED',
      path: 'input.summary',
      message: expect.stringContaining('20 tekens'),
    });

    const parts = found.suggestions.map(({ reason, areas }: Record<string, unknown>) => ({
      reason,
      areas,
    }));
    const copy = await desk.ask(REDACT, redacting(digest, { parts }));
    expect(copy.parts.map(({ areas }: { areas: unknown[] }) => areas.length)).toEqual([2, 1, 1]);

    const response = await desk.download(copy.url);
    expect(
      ['content-type', 'cache-control', 'x-content-type-options', 'content-disposition'].map(
        (each) => response.headers.get(each),
      ),
    ).toEqual([
      PDF,
      'no-store',
      'nosniff',
      `attachment; filename="copy-${String(copy.digest).slice(0, 12)}.pdf"`,
    ]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(copy.digest);
    expect(await textOf(bytes)).toMatch(
      /^Standard contractual clauses, first version Contact person: .* ANNEX II \[1\]$/,
    );
    expect(await textOf(bytes, 3)).toContain('The name of a person to contact is hidden.');
    expect([...saidInPdf(bytes).matchAll(/Jansens|midnight|manila/gi)]).toHaveLength(0);
    const back = await desk.download(`/documents/${digest}`, AUDITOR);
    expect(Buffer.compare(Buffer.from(await back.arrayBuffer()), Buffer.from(original))).toBe(0);

    const [held] = await desk.ask(DOCUMENTS, { id: MANILA });
    expect(held).toMatchObject({
      digest,
      isPresent: true,
      by: 'demonstration-procurement',
      title: SAID.title,
    });
    expect(held.redaction).toMatchObject({
      digest: copy.digest,
      originalDigest: digest,
      language: 'nl',
    });

    const newer = await desk.upload(await clauses('second version'));
    const [present, before] = await desk.ask(DOCUMENTS, { id: MANILA });
    expect(present).toMatchObject({
      digest: newer.body['digest'],
      isPresent: true,
      redaction: null,
    });
    expect(before).toMatchObject({ digest, isPresent: false, redaction: { digest: copy.digest } });
    expect(await desk.verify()).toBeNull();
  });

  it('are copied without a word that a term hides, and the register keeps none of it', async () => {
    const { body } = await desk.upload(await clauses('a version'), {
      title: 'Clauses, hidden by words',
    });
    const copy = await desk.ask(REDACT, redacting(body['digest']));
    expect(copy.parts).toEqual([{ number: 1, areas: [{ page: 1 }] }]);
    const rows = await desk.place.raw('SELECT * FROM redaction');
    const entries = await desk.place.raw(
      'SELECT * FROM audit_entry ORDER BY sequence DESC LIMIT 5',
    );
    expect(JSON.stringify([rows, entries])).not.toMatch(/jansens/i);
    expect(JSON.stringify(entries)).toContain('REDACT_DOCUMENT');
  });

  it('are what stands in them; a text is kept, and not copied with parts hidden', async () => {
    const text = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('a')] }] }),
    );
    const { status, body } = await desk.upload(text, { type: 'application/octet-stream' });
    expect([status, body['kind']]).toEqual([201, 'DOCX']);
    expect(await desk.ask(REDACT, redacting(body['digest']))).toMatchObject({ code: 'NOT_A_PDF' });
    expect(await desk.ask(SUGGEST, { id: MANILA, digest: body['digest'] })).toMatchObject({
      code: 'NOT_A_PDF',
    });
    const response = await desk.download(body['url']);
    expect(response.headers.get('content-type')).toMatch(/wordprocessingml/);
  });
});

import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { openDatabase } from '../../src/database/database.js';
import { DocumentFolder } from '../../src/documents/document-folder.js';
import { Folder } from '../../src/folder.js';
import type { Fault } from '../../src/integrity/fault.js';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import { serveDemonstration } from '../support/application.js';
import type { Served } from '../support/application.js';
import type { databases, Place } from '../support/databases.js';
import { CLOCK, recordedDemonstration } from '../support/recorded-demonstration.js';
import { madePdf } from '../redaction/made-pdf.js';

const OFFICER = 'demonstration-dpo';
const BUYER = 'demonstration-procurement';

/** Clauses with Manila, to which the documents belong. */
export const MANILA = demonstrationId(
  'safeguard',
  'noordzee manila EU-46-2-C-SCC2021-M2 2024-04-02',
);

/** What is said of a document that comes in. */
export const SAID = { noun: 'safeguard', id: MANILA, title: 'Clauses of 2024', reason: 'Signed.' };

type Sent = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

type Saying = Partial<typeof SAID & { readonly token: string; readonly type: string }>;

/** Documents of a demonstration of its own, as clients bring and take them. */
export class DocumentDesk {
  /** Where the files are. */
  readonly folder = join(tmpdir(), `transfer-register-${process.pid}`);

  private constructor(
    readonly place: Place,
    readonly served: Served,
  ) {}

  static async open({ name, place: makePlace }: (typeof databases)[number]): Promise<DocumentDesk> {
    const place = await makePlace(await recordedDemonstration(name));
    return new DocumentDesk(place, await serveDemonstration({ place: place.location }));
  }

  async close(): Promise<void> {
    await this.served.close();
    await this.place.remove();
    rmSync(join(this.folder, 'documents'), { recursive: true, force: true });
  }

  async upload(
    bytes: Uint8Array | string,
    { token = BUYER, type = 'application/pdf', ...said }: Saying = {},
  ): Promise<Sent> {
    const query = new URLSearchParams({ ...SAID, ...said });
    const response = await fetch(`${this.served.url}/documents?${query.toString()}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body: new Uint8Array(Buffer.from(bytes)),
    });
    return { status: response.status, body: (await response.json()) as Sent['body'] };
  }

  /** How an upload is refused: status, code and place. */
  async refusal(bytes: Uint8Array | string, said: Saying = {}): Promise<readonly unknown[]> {
    const { status, body } = await this.upload(bytes, said);
    const [error] = body['errors'] as { extensions: { code: string; path?: string } }[];
    return [status, error?.extensions.code, error?.extensions.path];
  }

  download(url: unknown, token = OFFICER): Promise<Response> {
    const headers = { authorization: `Bearer ${token}` };
    return fetch(`${this.served.url}${String(url)}`, { headers });
  }

  /** The answer to the one question or command that is asked. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads answers as their readers do
  async ask(query: string, variables: object, token = OFFICER): Promise<any> {
    const { body } = await this.served.ask(query, variables, token);
    expect(body.errors).toBeUndefined();
    return Object.values(body.data)[0];
  }

  /** What a check of all of it finds, files too. */
  async verify(): Promise<Fault | null> {
    const { reader, close } = await openDatabase(this.place.location);
    const folder = new DocumentFolder(new Folder(this.folder), CLOCK);
    const found = await new IntegrityService(reader, CLOCK, folder).verify();
    await close();
    return found.fault;
  }
}

/** Asks for a copy of a document. */
export const REDACT = `mutation ($input: RedactDocumentInput!) { redactDocument(input: $input) {
  ... on Redaction { digest url parts { number areas { page } } }
  ... on Refusal { code path message(language: nl) also { code path } } } }`;

/** What is asked of it: to hide a name, unless something else is said. */
export function redacting(digest: unknown, changes: object = {}): object {
  const parts = [{ term: 'Jan Jansens', reason: 'PERSONAL_DATA_OF_OTHERS' }];
  const summary = 'The name of a person to contact is hidden.';
  return { input: { recordId: MANILA, digest, parts, summary, language: 'nl', ...changes } };
}

/** Clauses as two companies would sign them, in a version. */
export function clauses(version: string): Promise<Uint8Array> {
  return madePdf((doc) => {
    doc.text(`Standard contractual clauses, ${version}`, 40, 40);
    doc.text('Contact person: Jan Jansens, jan@manila.example', 40, 70);
    doc.text('ANNEX II', 40, 120).text('Doors are locked at midnight.', 40, 150);
    doc.addPage().text('ANNEX III', 40, 40).text('Nobody else.', 40, 70);
  });
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { documentKind } from '../../src/documents/document-kind.js';
import { DocumentUnfit } from '../../src/documents/document-unfit.js';
import { PDF_LIMITS } from '../../src/redaction/pdf-limits.js';
import { PdfRefused } from '../../src/redaction/pdf-refused.js';
import { madePdf } from '../redaction/made-pdf.js';
import { zipped } from '../support/files.js';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function types(main: string): string {
  return `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
}

const PARTS = { '[Content_Types].xml': types(MAIN), 'word/document.xml': '<w:document/>' };

describe('what a file is', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinds-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function kindOf(bytes: Uint8Array): Promise<string> {
    // It says nothing of what it is.
    const path = join(folder, 'file.txt');
    writeFileSync(path, bytes);
    return documentKind(path, PDF_LIMITS).catch((error: unknown) => {
      if (error instanceof DocumentUnfit || error instanceof PdfRefused) return error.code;
      throw error;
    });
  }

  it.each<[what: string, make: () => Promise<Uint8Array>, kind: string]>([
    ['a PDF', () => madePdf((doc) => doc.text('a')), 'PDF'],
    [
      'a PDF after something else',
      async () =>
        Buffer.concat([Buffer.from('from a mail\r\n'), await madePdf((doc) => doc.text('a'))]),
      'PDF',
    ],
    [
      'a PDF with a password',
      () => madePdf((doc) => doc.text('a'), { userPassword: 'x' }),
      'ENCRYPTED',
    ],
    ['a PDF of nothing', async () => Buffer.from('%PDF-1.7'), 'BROKEN'],
    [
      'a text of a word processor',
      async () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('a')] }] })),
      'DOCX',
    ],
    ['the least of one', () => zipped(PARTS), 'DOCX'],
    ['one with macros', () => zipped({ ...PARTS, 'word/vbaProject.bin': 'x' }), 'DOCUMENT_MACROS'],
    [
      'one that may have macros',
      () =>
        zipped({
          ...PARTS,
          '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'),
        }),
      'DOCUMENT_MACROS',
    ],
    ['another archive', () => zipped({ 'a.txt': 'a' }), 'NOT_A_DOCUMENT'],
    ['a workbook', () => zipped({ ...PARTS, '[Content_Types].xml': '<Types/>' }), 'NOT_A_DOCUMENT'],
    [
      'a text that unpacks to far too much',
      () => zipped({ ...PARTS, 'word/document.xml': Buffer.alloc(300 * 1024 ** 2) }),
      'DOCUMENT_BROKEN',
    ],
    [
      'a text whose types are endless',
      () => zipped({ ...PARTS, '[Content_Types].xml': `${types(MAIN)}${'ab'.repeat(600_000)}` }),
      'DOCUMENT_BROKEN',
    ],
    ['half an archive', async () => (await zipped(PARTS)).subarray(0, 150), 'DOCUMENT_BROKEN'],
    [
      'an Office file with a password',
      async () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'DOCUMENT_ENCRYPTED',
    ],
    [
      'an old Office file',
      async () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'NOT_A_DOCUMENT',
    ],
    ['text', async () => Buffer.from('Dear sir,'), 'NOT_A_DOCUMENT'],
    ['nothing', async () => Buffer.of(), 'NOT_A_DOCUMENT'],
  ])('%s', async (_, make, kind) => {
    expect(await kindOf(await make())).toBe(kind);
  });
});

import { open, readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Archive } from '../imports/reading/archive/archive.js';
import { FILE_LIMITS } from '../imports/reading/file-limits.js';
import { FileRefused } from '../imports/reading/file-refused.js';
import { OpenedPdf } from '../redaction/opened-pdf.js';
import type { PdfLimits } from '../redaction/pdf-answers.js';
import type { DocumentKind } from './document.js';
import { DocumentUnfit } from './document-unfit.js';
import { thenClosed } from './then-closed.js';

const LIMITS = { ...FILE_LIMITS, unpacked: 256 * 1024 ** 2 };

/** Bytes of the part that says what the others are. */
const MOST_TYPES = 1024 ** 2;

const TYPES = '[Content_Types].xml';
const TEXT = 'word/document.xml';

/** A document of Word, without and with macros. */
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Programs inside a text, by the names of their parts and by what the types say. */
const MACROS = /vbaProject|vbaData/i;
const MACRO_TYPES = /macroEnabled|vbaProject/i;

/** The container of every Office file with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Where a PDF may begin at the latest. */
const MOST_BEFORE_PDF = 1024;

/**
 * What a file is by what stands in it, whatever it is called. Throws `DocumentUnfit` when it is neither, when
 * it is locked, holds programs, or cannot be opened within the limits.
 */
export async function documentKind(path: string, limits: PdfLimits): Promise<DocumentKind> {
  const beginning = await beginningOf(path);
  if (beginning.includes('%PDF-')) return pdfKind(path, limits);
  if (beginning.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return docxKind(path);
  if (beginning.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    const isLocked = (await readFile(path)).includes(ENCRYPTED);
    throw new DocumentUnfit(isLocked ? 'DOCUMENT_ENCRYPTED' : 'NOT_A_DOCUMENT');
  }
  throw new DocumentUnfit('NOT_A_DOCUMENT');
}

/** Its pages are counted and the first one is read; what is wrong with another is told when it is worked on. */
async function pdfKind(path: string, limits: PdfLimits): Promise<DocumentKind> {
  const pdf = await OpenedPdf.open(await readFile(path), limits);
  try {
    await pdf.pages();
    await pdf.text(1);
    return 'PDF';
  } finally {
    await pdf.close();
  }
}

async function docxKind(path: string): Promise<DocumentKind> {
  const archive = await Archive.open(path, LIMITS).catch(unfit);
  try {
    if (!archive.has(TYPES) || !archive.has(TEXT)) throw new DocumentUnfit('NOT_A_DOCUMENT');
    if (archive.names.some((name) => MACROS.test(name))) throw new DocumentUnfit('DOCUMENT_MACROS');
    if (archive.sizeOf(TYPES) > MOST_TYPES) throw new DocumentUnfit('DOCUMENT_BROKEN');
    const types = (await buffer(Readable.from(archive.read(TYPES)))).toString('utf8');
    if (MACRO_TYPES.test(types)) throw new DocumentUnfit('DOCUMENT_MACROS');
    if (!types.includes(DOCX)) throw new DocumentUnfit('NOT_A_DOCUMENT');
    // All of it is unpacked once, so that what is broken or larger than it says is found.
    for await (const _ of archive.read(TEXT));
    return 'DOCX';
  } catch (error) {
    return unfit(error);
  } finally {
    archive.close();
  }
}

function unfit(error: unknown): never {
  if (!(error instanceof FileRefused)) throw error;
  throw new DocumentUnfit(error.code === 'ENCRYPTED' ? 'DOCUMENT_ENCRYPTED' : 'DOCUMENT_BROKEN');
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  const reading = file.read(Buffer.alloc(MOST_BEFORE_PDF), 0, MOST_BEFORE_PDF, 0);
  const { buffer: bytes, bytesRead } = await thenClosed(file, reading);
  return bytes.subarray(0, bytesRead);
}

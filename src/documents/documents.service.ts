import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Reader } from '../database/reader.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { textFault } from '../domain/text/text-fault.js';
import type { TextFault } from '../domain/text/text-fault.js';
import { RecordingService } from '../recording/recording.service.js';
import { journalRow } from '../recording/journal.store.js';
import type { Document, Documented, DocumentKind, Redaction } from './document.js';
import { DocumentFolder } from './document-folder.js';
import { documentKind } from './document-kind.js';
import { DocumentWork } from './document-work.js';
import {
  documentOfDigest,
  DOCUMENTS,
  documentsOfRecords,
  isRecord,
  redactionOfDigest,
  redactionsOfRecords,
} from './documents.store.js';

/** Bytes of a document that comes in. */
const MOST_RECEIVED = 25 * 1024 ** 2;

const MOST_TITLE = 200;
const MOST_REASON = 2000;

/** What is said of a document that comes in. */
export type Received = Documented & { readonly title: string };

/** The present original of a record, and the newest copy that was made of it; a new original asks for a new copy. */
export type Copies = { readonly original: Document | null; readonly redacted: Redaction | null };

export type DocumentWithCopy = {
  readonly document: Document;
  readonly redaction: Redaction | null;
};

/** A file as it is handed out. */
export type DocumentFile = {
  readonly kind: DocumentKind;
  readonly bytes: number;
  readonly isCopy: boolean;
  readonly content: Readable;
};

/** Signed documents of records. Rows say which there are; what is in them is kept by its digest in a folder. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly reader: Reader,
    private readonly recording: RecordingService,
    private readonly folder: DocumentFolder,
    private readonly work: DocumentWork,
  ) {}

  /** Takes a document of a record in. It is what is in it that tells what it is, not what it is called. */
  async receive(
    actor: Actor,
    content: Readable,
    received: Received,
    reason: string,
  ): Promise<Document | Refusal> {
    const fault = await this.receptionFault(received, reason);
    if (fault !== null) return fault;
    const judged: { kind?: DocumentKind; refused?: Refusal } = {};
    const fits = async (path: string): Promise<boolean> => {
      const kind = await this.work.do('body', () => documentKind(path, this.work.limits));
      if ('done' in kind) judged.kind = kind.done;
      else judged.refused = kind;
      return 'done' in kind;
    };
    const kept = await this.folder.receive(content, { most: MOST_RECEIVED, fits });
    if (kept === 'TOO_LARGE') return tooLarge();
    const { kind, refused } = judged;
    if (refused !== undefined) return refused;
    if (kept === 'UNFIT' || kind === undefined) throw new Error('A file was judged by nobody.');
    return this.record(actor, { ...received, ...kept, kind }, reason);
  }

  /** Documents of records, the newest of all first. */
  documentsOf(recordIds: readonly string[]): Promise<readonly Document[]> {
    return documentsOfRecords(this.reader, recordIds);
  }

  /** Documents of a record, the newest first, each with the newest copy that was made of it. */
  async withCopies(recordId: string): Promise<readonly DocumentWithCopy[]> {
    const [documents, redactions] = await Promise.all([
      documentsOfRecords(this.reader, [recordId]),
      redactionsOfRecords(this.reader, [recordId]),
    ]);
    return documents.map((document) => ({ document, redaction: copyOf(document, redactions) }));
  }

  /** For each record that was asked about, its present original and the copy of it. */
  async copiesOf(recordIds: readonly string[]): Promise<ReadonlyMap<string, Copies>> {
    const [documents, redactions] = await Promise.all([
      documentsOfRecords(this.reader, recordIds),
      redactionsOfRecords(this.reader, recordIds),
    ]);
    return new Map(
      recordIds.map((id) => {
        const original = documents.find(({ recordId }) => recordId === id) ?? null;
        return [id, { original, redacted: original && copyOf(original, redactions) }];
      }),
    );
  }

  /** Original or copy as a file. Whatever else is kept in the folder is not handed out by its digest. */
  async file(digest: string): Promise<DocumentFile | Refusal> {
    const document = await documentOfDigest(this.reader, digest);
    const copy = document === null ? await redactionOfDigest(this.reader, digest) : null;
    const bytes = document?.bytes ?? copy?.bytes;
    if (bytes === undefined) return refusal('UNKNOWN_DOCUMENT', 'documents', 'digest');
    const content = await this.folder.open(digest);
    if (typeof content === 'string') return notKept(content);
    return { kind: document?.kind ?? 'PDF', bytes, isCopy: copy !== null, content };
  }

  /** All bytes of an original or a copy that is known. */
  async bytes(digest: string): Promise<Uint8Array | Refusal> {
    const bytes = await this.folder.read(digest);
    return typeof bytes === 'string' ? notKept(bytes) : bytes;
  }

  private async receptionFault(received: Received, reason: string): Promise<Refusal | null> {
    const faults = [
      textRefusal('title', textFault(received.title, { most: MOST_TITLE }), MOST_TITLE),
      textRefusal(
        'reason',
        textFault(reason, { most: MOST_REASON, severalLines: true }),
        MOST_REASON,
      ),
    ];
    const fault = faults.find((each) => each !== null);
    if (fault) return fault;
    if (await isRecord(this.reader, received)) return null;
    const { noun, recordId: id } = received;
    return refusal('UNKNOWN_RECORD', 'references', 'id', { noun, id });
  }

  private async record(
    actor: Actor,
    { noun, recordId, digest, kind, bytes, title }: Omit<Document, 'recordedAt' | 'actor'>,
    reason: string,
  ): Promise<Document> {
    const row = { noun, recordId, digest, kind, bytes, title };
    const { recordedAt } = await this.recording.record({
      actor: actor.id,
      action: 'RECEIVE_DOCUMENT',
      subject: `${noun} ${recordId}`,
      reason,
      changes: [],
      journal: [journalRow(DOCUMENTS, row)],
    });
    return { ...row, recordedAt, actor: actor.id };
  }
}

/** The newest copy of a document, of those with the newest first. */
function copyOf(
  { recordId, digest }: Document,
  redactions: readonly Redaction[],
): Redaction | null {
  const isOf = (each: Redaction) => each.recordId === recordId && each.originalDigest === digest;
  return redactions.find(isOf) ?? null;
}

function tooLarge(): Refusal {
  const most = `${MOST_RECEIVED / 1024 ** 2}`;
  return refusal('DOCUMENT_TOO_LARGE', 'limits of documents', 'body', { most });
}

function notKept(why: 'MISSING' | 'CHANGED'): Refusal {
  return refusal(`DOCUMENT_${why}`, 'documents', 'digest');
}

const TEXT_FAULTS = {
  BLANK: 'EMPTY_TEXT',
  CONTROL_CHARACTER: 'CONTROL_CHARACTERS',
  LONE_SURROGATE: 'CONTROL_CHARACTERS',
  TOO_LONG: 'TEXT_TOO_LONG',
} as const;

function textRefusal(path: string, fault: TextFault | null, most: number): Refusal | null {
  if (fault === null) return null;
  return refusal(TEXT_FAULTS[fault], 'shape', path, { most: `${most}` });
}

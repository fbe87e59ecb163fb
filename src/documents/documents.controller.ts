import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal, RefusalCode } from '../domain/commands/refusal.js';
import { signedIn } from '../sign-in/actor-of-request.js';
import type { Asking } from '../sign-in/actor-of-request.js';
import { LANGUAGES } from '../words/language.js';
import { refusalInWords } from '../words/refusal-in-words.js';
import { DOCUMENTED_NOUNS } from './document.js';
import type { DocumentKind } from './document.js';
import { DocumentsService } from './documents.service.js';
import type { Received } from './documents.service.js';

/** What an answer must offer: a reply of Fastify does. */
type Reply = {
  readonly code: (status: number) => Reply;
  readonly header: (name: string, value: string) => Reply;
  readonly send: (payload: unknown) => unknown;
};

type Asked = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Partial<Record<RefusalCode, number>>> = {
  UNKNOWN_DOCUMENT: 404,
  UNKNOWN_RECORD: 404,
  DOCUMENT_MISSING: 404,
  DOCUMENT_CHANGED: 409,
  DOCUMENT_TOO_LARGE: 413,
  DOCUMENT_BUSY: 503,
};

const TYPES: Readonly<Record<DocumentKind, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const DIGEST = /^[\da-f]{64}$/;

/** How much of a digest is in the name of a file: enough to tell files apart. */
const TOLD = 12;

/** Signed documents and their copies, as files. */
@Controller('documents')
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  /** Takes a document of a record in, as the body of the request. */
  @Post()
  async receive(
    @Req() request: Asking,
    @Body() body: unknown,
    @Query() query: Asked,
    @Res() reply: Reply,
  ): Promise<void> {
    const received = receivedOf(query);
    if ('code' in received) return refuse(reply, received, query);
    if (!(body instanceof Readable)) {
      return refuse(reply, shape('body', 'send the bytes of the file as the body'), query);
    }
    const reason = textOf(query, 'reason');
    const document = await this.documents.receive(signedIn(request), body, received, reason);
    if ('code' in document) return refuse(reply, document, query);
    const { digest, kind, bytes, noun, recordId, title, recordedAt } = document;
    const url = `/documents/${digest}`;
    reply.code(201).send({ digest, kind, bytes, noun, recordId, title, recordedAt, url });
  }

  /** An original, or a copy with parts hidden. */
  @Get(':digest')
  async file(
    @Param('digest') digest: string,
    @Query() query: Asked,
    @Res() reply: Reply,
  ): Promise<void> {
    const file = DIGEST.test(digest)
      ? await this.documents.file(digest)
      : refusal('UNKNOWN_DOCUMENT', 'documents', 'digest');
    if ('code' in file) return refuse(reply, file, query);
    const name = `${file.isCopy ? 'copy' : 'document'}-${digest.slice(0, TOLD)}.${file.kind.toLowerCase()}`;
    reply
      .code(200)
      .header('content-type', TYPES[file.kind])
      .header('content-length', `${file.bytes}`)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(file.content);
  }
}

function receivedOf(query: Asked): Received | Refusal {
  const noun = DOCUMENTED_NOUNS.find((each) => each === query['noun']);
  if (noun === undefined) return shape('noun', `must be one of ${DOCUMENTED_NOUNS.join(', ')}`);
  return { noun, recordId: textOf(query, 'id'), title: textOf(query, 'title') };
}

/** What was said once; nothing when it was not, or several times. */
function textOf(query: Asked, name: string): string {
  const said = query[name];
  return typeof said === 'string' ? said : '';
}

function shape(path: string, problem: string): Refusal {
  return refusal('SHAPE', 'shape', path, { problem });
}

function refuse(reply: Reply, refused: Refusal, query: Asked): void {
  const language = LANGUAGES.find((each) => each === query['language']) ?? 'en';
  const { code, path } = refused;
  const message = refusalInWords(refused, language);
  reply.code(STATUS[code] ?? 422).send({ errors: [{ message, extensions: { code, path } }] });
}

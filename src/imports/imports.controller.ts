import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { localDate } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { signedIn } from '../sign-in/actor-of-request.js';
import type { Asking } from '../sign-in/actor-of-request.js';
import { fileRefusalInWords } from '../words/imports/file-refusal-in-words.js';
import { LANGUAGES } from '../words/language.js';
import type { Language } from '../words/language.js';
import { ImportRefused } from './import.js';
import type { ImportRefusal } from './import.js';
import { ImportsService } from './imports.service.js';
import { FileRefused } from './reading/file-refused.js';
import { rejectedLines } from './rejected-lines.js';
import { importTemplate } from './templates/import-template.js';
import { TEMPLATE_KINDS } from './templates/template-sheets.js';

/** What an answer must offer: a reply of Fastify does. */
type Reply = {
  readonly code: (status: number) => Reply;
  readonly header: (name: string, value: string) => Reply;
  readonly send: (payload: unknown) => unknown;
};

type Asked = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Partial<Record<ImportRefusal, number>>> = {
  UNKNOWN_IMPORT: 404,
  TOO_MANY_IMPORTS: 429,
  NOT_READY: 409,
};

/** Files that people bring, and those they take with them to fill. */
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Takes a file in, as the body of the request, and begins to look at it. */
  @Post()
  async receive(
    @Req() request: Asking,
    @Body() body: unknown,
    @Query() query: Asked,
    @Res() reply: Reply,
  ): Promise<void> {
    await answering(reply, languageOf(query), async () => {
      if (!(body instanceof Readable)) {
        throw new ImportRefused('UNFIT', 'body', 'send the bytes of the file as the body');
      }
      const taken = await this.imports.receive(signedIn(request), body, dayOf(query));
      reply.code(202).send({ id: taken.id, sha256: taken.sha256 });
    });
  }

  /** A workbook to fill in, with help and choices. */
  @Get('template')
  async template(@Query() query: Asked, @Res() reply: Reply): Promise<void> {
    await answering(reply, languageOf(query), async () => {
      const kind = TEMPLATE_KINDS.find((each) => each === query['kind']);
      if (kind === undefined) {
        throw new ImportRefused('UNFIT', 'kind', `must be one of ${TEMPLATE_KINDS.join(', ')}`);
      }
      const language = query['language'] === 'nl' ? 'nl' : 'en';
      const name = `${kind.toLowerCase().replaceAll('_', '-')}-${language}.xlsx`;
      const bytes = Buffer.from(await importTemplate(kind, language));
      sendFile(reply, name, SHEET).send(bytes);
    });
  }

  /** The rows that were rejected, as they stood in the file, with the reason. */
  @Get(':id/rejected')
  async rejected(
    @Req() request: Asking,
    @Param('id') id: string,
    @Query() query: Asked,
    @Res() reply: Reply,
  ): Promise<void> {
    await answering(reply, languageOf(query), async () => {
      const { headers, rows } = this.imports.rejected(signedIn(request), id);
      const lines = Readable.from(rejectedLines(headers, rows, languageOf(query)));
      await sendFile(reply, 'rejected.csv', 'text/csv; charset=utf-8').send(lines);
    });
  }
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function sendFile(reply: Reply, name: string, type: string): Reply {
  return reply
    .code(200)
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store');
}

async function answering(
  reply: Reply,
  language: Language,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FileRefused) {
      const { code, place } = error;
      refuse(reply, 422, { code, message: fileRefusalInWords(error, language), place });
    } else if (error instanceof ImportRefused) {
      const { code, path, message } = error;
      refuse(reply, STATUS[code] ?? 422, { code, message, path });
    } else throw error;
  }
}

function refuse(
  reply: Reply,
  status: number,
  { message, ...extensions }: { message: string; code: string; path?: string; place?: object },
): void {
  reply.code(status).send({ errors: [{ message, extensions }] });
}

function languageOf(query: Asked): Language {
  return LANGUAGES.find((language) => language === query['language']) ?? 'en';
}

function dayOf(query: Asked): LocalDate | null {
  const { on } = query;
  if (on === undefined || on === '') return null;
  try {
    return localDate(typeof on === 'string' ? on : '');
  } catch {
    throw new ImportRefused('UNFIT', 'on', 'must be a day, as YYYY-MM-DD');
  }
}

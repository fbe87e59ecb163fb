import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { signedIn } from '../sign-in/actor-of-request.js';
import type { Asking } from '../sign-in/actor-of-request.js';
import { ExtractService } from './extract.service.js';
import { ExtractJobsService } from './extract-jobs.service.js';
import { ExtractRefused } from './extract-refused.js';
import type { ExtractRefusal } from './extract-refused.js';
import { readExtractAsked } from './read-extract-asked.js';

/** What an answer must offer: a reply of Fastify does. */
type Reply = {
  readonly code: (status: number) => Reply;
  readonly header: (name: string, value: string) => Reply;
  readonly send: (payload: unknown) => unknown;
};

type Request = Asking & { readonly method: string };

const STATUS: Readonly<Partial<Record<ExtractRefusal, number>>> = {
  NOT_PERMITTED: 403,
  TOO_MANY_FLOWS: 413,
  TOO_MANY_RECORDS: 413,
  TOO_MANY_EXTRACTS: 429,
};

/** Extracts as files. */
@Controller('extracts')
export class ExtractsController {
  constructor(
    private readonly extracts: ExtractService,
    private readonly jobs: ExtractJobsService,
  ) {}

  /** Writes an extract while it is taken. Asking for its head only asks for nothing. */
  @Get()
  async now(
    @Req() request: Request,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: Reply,
  ): Promise<void> {
    await answering(reply, async () => {
      if (request.method !== 'GET') return void reply.code(405).header('allow', 'GET').send('');
      const { name, output } = await this.extracts.begin(
        signedIn(request),
        readExtractAsked(query),
      );
      await sent(reply, name, output);
    });
  }

  /** The file of an extract that was asked for before, until it expires. */
  @Get(':id')
  async done(@Req() request: Request, @Param('id') id: string, @Res() reply: Reply): Promise<void> {
    const found = this.jobs.file(signedIn(request), id);
    if (found === null) {
      const message = 'There is no such extract: it is not done, it expired, or it is not yours.';
      refuse(reply, 404, 'UNKNOWN_EXTRACT', message);
      return;
    }
    await sent(reply, found.name, createReadStream(found.path));
  }
}

async function sent(reply: Reply, name: string, output: Readable): Promise<void> {
  await reply
    .code(200)
    .header('content-type', 'application/zip')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(output);
}

async function answering(reply: Reply, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ExtractRefused)) throw error;
    refuse(reply, STATUS[error.code] ?? 422, error.code, error.message, error.path);
  }
}

function refuse(reply: Reply, status: number, code: string, message: string, path?: string): void {
  const extensions = { code, ...(path !== undefined && { path }) };
  reply.code(status).send({ errors: [{ message, extensions }] });
}

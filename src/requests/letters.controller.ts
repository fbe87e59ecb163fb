import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { signedIn } from '../sign-in/actor-of-request.js';
import type { Asking } from '../sign-in/actor-of-request.js';
import { SentLettersService } from './sent-letters.service.js';

/** What an answer must offer: a reply of Fastify does. */
type Reply = {
  readonly code: (status: number) => Reply;
  readonly header: (name: string, value: string) => Reply;
  readonly send: (payload: unknown) => unknown;
};

/** Letters as files, byte for byte as they were sent. */
@Controller('requests')
export class LettersController {
  constructor(private readonly letters: SentLettersService) {}

  /** A file by its digest: the letter for the officer, its twin for auditors too. */
  @Get(':id/letters/:sha256')
  async letter(
    @Req() request: Asking,
    @Param('id') id: string,
    @Param('sha256') sha256: string,
    @Res() reply: Reply,
  ): Promise<void> {
    const found = await this.letters.file(signedIn(request), id, sha256);
    if (found === null) {
      const message =
        'There is no such letter: it was never sent, went with the person, or is not for you.';
      const errors = [{ message, extensions: { code: 'UNKNOWN_LETTER' } }];
      reply.code(404).send({ errors });
      return;
    }
    reply
      .code(200)
      .header('content-type', found.mediaType)
      .header('content-disposition', `attachment; filename="${found.name}"`)
      .header('cache-control', 'no-store')
      .send(found.bytes);
  }
}

import { Catch } from '@nestjs/common';
import type { ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/**
 * Hands what a resolver throws to `shownError`, which logs what is ours and only its stack. The framework
 * would log the whole error before: of one of the database that is the values of the statement, people's
 * names among them.
 */
@Catch()
export class UnloggedFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    // oxlint-disable-next-line promise/valid-params, promise/no-promise-in-callback, promise/no-callback-in-promise -- a filter's own method, not a promise's
    super.catch(error, host);
  }
}

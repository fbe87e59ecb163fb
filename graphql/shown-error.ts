import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException, Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { IMPORT_REFUSALS } from '../src/imports/import.js';
import { EXTRACT_REFUSALS } from '../src/extracts/extract-refused.js';
import { withoutValues } from './without-values.js';

/** Codes of errors that say what the client did; any other error is ours and is not shown. */
const CLIENTS_OWN: ReadonlySet<unknown> = new Set<string>([
  ...EXTRACT_REFUSALS,
  ...IMPORT_REFUSALS,
  'ADDRESS_UNKNOWN',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'EXPIRY_UNFIT',
  'FORBIDDEN',
  'FOREIGN_CURSOR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NAME_UNFIT',
  'OPERATION_RESOLUTION_FAILURE',
  'PAGE_TOO_LARGE',
  'TOKEN_UNKNOWN',
  'TOO_DEAR',
  'TOO_DEEP',
  'TOO_MANY_ADDRESSES',
  'UNAUTHENTICATED',
  'UNKNOWN_CODE',
]);

const logger = new Logger('GraphQL');

/** What a client may see of an error: its own mistakes as they are, ours without SQL or stack. */
export function shownError(
  { message, locations, path, extensions }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const where = { ...(locations && { locations }), ...(path && { path }) };
  const cause = unwrapResolverError(error);
  if (cause instanceof HttpException && cause.getStatus() === 400) {
    return { message: reasonsOf(cause), ...where, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const { code, path: place } = extensions ?? {};
  if (CLIENTS_OWN.has(code)) {
    const shown = withoutValues(message);
    return {
      message: shown,
      ...where,
      extensions: { code, ...(place !== undefined && { path: place }) },
    };
  }
  logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return {
    message: 'The register could not answer. What happened is in its log.',
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** class-validator tells every field that does not fit. */
function reasonsOf(exception: HttpException): string {
  const response = exception.getResponse();
  const { message } =
    typeof response === 'string' ? { message: response } : (response as { message?: unknown });
  return Array.isArray(message) ? message.join('; ') : exception.message;
}

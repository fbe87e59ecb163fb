import type { INestApplicationContext } from '@nestjs/common';
import type { ApiToken } from '../sign-in/api-token.js';
import { ApiTokensService } from '../sign-in/api-tokens.service.js';
import type { TokenRefusal, WantedToken } from '../sign-in/api-tokens.service.js';
import { OPERATOR } from './operator.js';
import { plainTable } from './plain-table.js';

/** Makes a token; its text is in the answer and nowhere else. */
export async function createToken(
  services: INestApplicationContext,
  wanted: WantedToken,
): Promise<string> {
  const created = await services.get(ApiTokensService).create(OPERATOR, wanted);
  const { token, text } = unrefused(created);
  return [
    `Token ${token.id} (${token.name}): ${token.role}, until ${token.expiresAt}.`,
    'Keep it now, it is not shown again:',
    '',
    `  ${text}`,
    '',
    '',
  ].join('\n');
}

/** Every token as a table; never its text, which nobody has. */
export async function tokensTable(services: INestApplicationContext): Promise<string> {
  const table = plainTable({
    id: 38,
    name: 26,
    role: 13,
    'made by': 16,
    until: 26,
    revoked: 26,
    'last used': 26,
  });
  const tokens = await services.get(ApiTokensService).all();
  table.push(...tokens.map(rowOf));
  return `${tokens.length} tokens.\n${table.toString()}\n`;
}

/** Revokes a token; a server that runs knows within five seconds. */
export async function revokeToken(services: INestApplicationContext, id: string): Promise<string> {
  const token = unrefused(await services.get(ApiTokensService).revoke(OPERATOR, id));
  return `Token ${token.id} (${token.name}) is revoked since ${token.revokedAt ?? ''}.\n`;
}

function rowOf(token: ApiToken): string[] {
  const { id, name, role, createdBy, expiresAt, revokedAt, lastUsedAt } = token;
  return [id, name, role, createdBy, expiresAt, revokedAt ?? '', lastUsedAt ?? 'never'];
}

function unrefused<T extends object>(answer: T | TokenRefusal): T {
  if (!('message' in answer)) return answer;
  throw new RangeError(answer.path === null ? answer.message : `${answer.path}: ${answer.message}`);
}

import type { Role } from '../actor.js';
import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';
import type { ApiToken } from './api-token.js';

type TokenRow = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly created_at: Instant;
  readonly created_by: string;
  readonly expires_at: Instant;
  readonly revoked_at: Instant | null;
  readonly last_used_at: Instant | null;
};

/** Everything but the hash, which no answer ever holds. */
const COLUMNS = 'id, name, role, created_at, created_by, expires_at, revoked_at, last_used_at';

/** All tokens, the newest first. */
export async function allTokens(rows: Rows): Promise<readonly ApiToken[]> {
  const found = await rows.rows<TokenRow>(`SELECT ${COLUMNS} FROM api_token ORDER BY id DESC`);
  return found.map(tokenOf);
}

export async function tokenById(rows: Rows, id: string): Promise<ApiToken | null> {
  return one(rows, 'id = :id', { id });
}

export async function tokenByHash(rows: Rows, hash: string): Promise<ApiToken | null> {
  return one(rows, 'hash = :hash', { hash });
}

export async function insertToken(
  transaction: Transaction,
  token: ApiToken,
  hash: string,
): Promise<void> {
  await transaction.insert(
    'api_token',
    ['id', 'name', 'role', 'hash', 'created_at', 'created_by', 'expires_at'],
    [[token.id, token.name, token.role, hash, token.createdAt, token.createdBy, token.expiresAt]],
  );
}

/** Revokes a token for good; the database refuses to do it twice. */
export async function setRevoked(transaction: Transaction, id: string, at: Instant): Promise<void> {
  await transaction.execute('UPDATE api_token SET revoked_at = :at WHERE id = :id', { id, at });
}

export async function setLastUsed(
  transaction: Transaction,
  id: string,
  at: Instant,
): Promise<void> {
  await transaction.execute('UPDATE api_token SET last_used_at = :at WHERE id = :id', { id, at });
}

async function one(
  rows: Rows,
  where: string,
  parameters: Readonly<Record<string, string>>,
): Promise<ApiToken | null> {
  const sql = `SELECT ${COLUMNS} FROM api_token WHERE ${where}`;
  const [row] = await rows.rows<TokenRow>(sql, parameters);
  return row ? tokenOf(row) : null;
}

function tokenOf(row: TokenRow): ApiToken {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}

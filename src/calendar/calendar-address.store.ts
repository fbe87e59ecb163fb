import { ROLES } from '../actor.js';
import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';
import type { CalendarAddress } from './calendar-address.js';

type AddressRow = {
  readonly id: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly roles: string;
  readonly created_at: Instant;
  readonly revoked_at: Instant | null;
};

/** Everything but the digest, which no answer ever holds. */
const COLUMNS = 'id, actor_id, actor_name, roles, created_at, revoked_at';

/** Addresses of one identity that are listed. */
const MOST_LISTED = 100;

/** The addresses an identity made, those that work first, then the newest. */
export async function addressesOf(
  rows: Rows,
  actorId: string,
): Promise<readonly CalendarAddress[]> {
  const found = await rows.rows<AddressRow>(
    `SELECT ${COLUMNS} FROM calendar_address WHERE actor_id = :actorId
     ORDER BY CASE WHEN revoked_at IS NULL THEN 0 ELSE 1 END, id DESC LIMIT :most`,
    { actorId, most: MOST_LISTED },
  );
  return found.map(addressOf);
}

export async function addressById(rows: Rows, id: string): Promise<CalendarAddress | null> {
  return one(rows, 'id = :id', { id });
}

export async function addressByDigest(rows: Rows, digest: string): Promise<CalendarAddress | null> {
  return one(rows, 'digest = :digest', { digest });
}

export async function insertAddress(
  transaction: Transaction,
  address: CalendarAddress,
  digest: string,
): Promise<void> {
  const { id, actorId, actorName, roles, createdAt } = address;
  await transaction.insert(
    'calendar_address',
    ['id', 'digest', 'actor_id', 'actor_name', 'roles', 'created_at'],
    [[id, digest, actorId, actorName, roles.join(','), createdAt]],
  );
}

/** Revokes an address for good; the database refuses to do it twice. */
export async function setAddressRevoked(
  transaction: Transaction,
  id: string,
  at: Instant,
): Promise<void> {
  await transaction.execute('UPDATE calendar_address SET revoked_at = :at WHERE id = :id', {
    id,
    at,
  });
}

async function one(
  rows: Rows,
  where: string,
  parameters: Readonly<Record<string, string>>,
): Promise<CalendarAddress | null> {
  const sql = `SELECT ${COLUMNS} FROM calendar_address WHERE ${where}`;
  const [row] = await rows.rows<AddressRow>(sql, parameters);
  return row ? addressOf(row) : null;
}

function addressOf(row: AddressRow): CalendarAddress {
  const held = row.roles.split(',');
  return {
    id: row.id,
    actorId: row.actor_id,
    actorName: row.actor_name,
    roles: ROLES.filter((role) => held.includes(role)),
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}

import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Instant } from '../domain/time/instant.js';
import type { WrappedKey } from './request-keys.js';

/** A requester as kept: the key of the request wrapped, everything else sealed under that key. */
export type KeptRequester = WrappedKey & {
  readonly requestId: string;
  readonly sealed: string;
  readonly emailMatch: string | null;
  readonly nameMatch: string;
};

type Row = {
  readonly request_id: string;
  readonly key_name: string | null;
  readonly wrapped_key: string | null;
  readonly sealed: string | null;
  readonly email_match: string | null;
  readonly name_match: string | null;
  readonly erased_at: Instant | null;
};

/** A requester, or when it was erased. */
export type HeldRequester = KeptRequester | { readonly erasedAt: Instant };

const COLUMNS = [
  'request_id',
  'key_name',
  'wrapped_key',
  'sealed',
  'email_match',
  'name_match',
] as const;

export async function insertRequester(
  transaction: Transaction,
  kept: KeptRequester,
): Promise<void> {
  const { requestId, keyName, wrappedKey, sealed, emailMatch, nameMatch } = kept;
  await transaction.insert('requester', COLUMNS, [
    [requestId, keyName, wrappedKey, sealed, emailMatch, nameMatch],
  ]);
}

/** Who asked, or when that was erased; `null` when there is no such request, or its requester stayed elsewhere. */
export async function requesterOf(rows: Rows, requestId: string): Promise<HeldRequester | null> {
  const [row] = await rows.rows<Row>('SELECT * FROM requester WHERE request_id = :requestId', {
    requestId,
  });
  return row ? heldOf(row) : null;
}

/** When the requesters of requests were erased, by request; those not erased are left out. */
export async function erasedRequesters(
  rows: Rows,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  const found = await rows.rows<{ readonly request_id: string; readonly erased_at: Instant }>(
    `SELECT request_id, erased_at FROM requester
     WHERE ${rows.dialect.anyOf('request_id', ':requestIds')} AND erased_at IS NOT NULL`,
    { requestIds },
  );
  return new Map(found.map((row) => [row.request_id, row.erased_at]));
}

/** A request by somebody who is known by the same thing. */
export type Matched = {
  readonly requestId: string;
  readonly byEmail: boolean;
};

/** Requests whose requester is known by one of the hashes, the newest first, at most `most`. */
export async function requestsMatching(
  rows: Rows,
  {
    emailMatches,
    nameMatches,
    most,
  }: {
    readonly emailMatches: readonly string[];
    readonly nameMatches: readonly string[];
    readonly most: number;
  },
): Promise<readonly Matched[]> {
  const { dialect } = rows;
  const found = await rows.rows<Row>(
    `SELECT request_id, email_match FROM requester
     WHERE ${dialect.anyOf('email_match', ':emailMatches')} OR ${dialect.anyOf('name_match', ':nameMatches')}
     ORDER BY request_id DESC LIMIT :most`,
    { emailMatches, nameMatches, most },
  );
  return found.map((row) => ({
    requestId: row.request_id,
    byEmail: emailMatches.includes(row.email_match ?? ''),
  }));
}

/** Destroys the key of a request and all that is known of who asked. The database lets nothing else be changed. */
export async function eraseRequester(
  transaction: Transaction,
  requestId: string,
  erasedAt: Instant,
): Promise<void> {
  await transaction.execute(
    `UPDATE requester SET key_name = NULL, wrapped_key = NULL, sealed = NULL, email_match = NULL,
     name_match = NULL, erased_at = :erasedAt WHERE request_id = :requestId`,
    { requestId, erasedAt },
  );
}

/** Requesters whose key is wrapped under another key than the one of a name, in the order of requests. */
export async function wrappedUnderOthers(
  rows: Rows,
  page: { readonly keyName: string; readonly after: string; readonly most: number },
): Promise<readonly KeptRequester[]> {
  const found = await rows.rows<Row>(
    `SELECT * FROM requester WHERE key_name <> :keyName AND request_id > :after
     ORDER BY request_id LIMIT :most`,
    page,
  );
  return found.map(heldOf).filter((held) => 'sealed' in held);
}

/** Wraps the key of a request anew; what is sealed under it stays as it is. */
export async function rewrapRequester(
  transaction: Transaction,
  kept: KeptRequester,
): Promise<void> {
  await transaction.execute(
    `UPDATE requester SET key_name = :keyName, wrapped_key = :wrappedKey, email_match = :emailMatch,
     name_match = :nameMatch WHERE request_id = :requestId`,
    kept,
  );
}

function heldOf(row: Row): HeldRequester {
  if (row.erased_at !== null) return { erasedAt: row.erased_at };
  return {
    requestId: row.request_id,
    keyName: row.key_name ?? '',
    wrappedKey: row.wrapped_key ?? '',
    sealed: row.sealed ?? '',
    emailMatch: row.email_match,
    nameMatch: row.name_match ?? '',
  };
}

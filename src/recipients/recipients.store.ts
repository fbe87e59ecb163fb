import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { asOf } from '../database/as-of.js';
import { nameMatches, nameValues } from '../database/name-search.js';
import { heldOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import type { Held } from '../domain/bitemporal/version.js';
import type { Moment } from '../domain/register/moment.js';
import type { RecipientFacts, RecipientKind } from '../domain/register/recipient.js';

/** Which recipients: lists mean any of, fields combine with and. */
export type RecipientFilter = {
  readonly kind?: readonly RecipientKind[];
  readonly establishedIn?: readonly string[];
  readonly inGroup?: boolean;
  /** Part of the name; case and accents do not matter. */
  readonly text?: string;
};

export type RecipientOrder = 'ID' | 'NAME';

export type RecipientPage = {
  readonly filter: RecipientFilter;
  readonly order: RecipientOrder;
  readonly after: { readonly key: string; readonly id: string } | null;
  readonly most: number;
};

export type Recipient = Held<RecipientFacts> & {
  /** What the order by name goes by. */
  readonly searchName: string;
};

function conditionsOf(
  { kind, establishedIn, inGroup, text }: RecipientFilter,
  rows: Rows,
): string[] {
  const conditions = [asOf('v')];
  if (kind) conditions.push(rows.dialect.anyOf('v.kind', ':kind'));
  if (establishedIn) conditions.push(rows.dialect.anyOf('v.established_in', ':establishedIn'));
  if (inGroup !== undefined) conditions.push('v.in_group = :inGroup');
  if (text !== undefined) conditions.push(nameMatches('v.search_name'));
  return conditions;
}

/** One page of recipients, at most `most`. */
export async function recipientPage(
  rows: Rows,
  moment: Moment,
  { filter, order, after, most }: RecipientPage,
): Promise<readonly Recipient[]> {
  const conditions = conditionsOf(filter, rows);
  const byName = order === 'NAME';
  if (after) {
    conditions.push(
      byName
        ? '(v.search_name, v.recipient_id) > (:afterKey, :afterId)'
        : 'v.recipient_id > :afterId',
    );
  }
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM recipient_version v WHERE ${conditions.join(' AND ')}
     ORDER BY ${byName ? 'v.search_name, v.recipient_id' : 'v.recipient_id'} LIMIT :most`,
    { ...moment, ...nameValues(filter), most, afterKey: after?.key, afterId: after?.id },
  );
  return found.map(recipientOf);
}

export async function recipientCount(
  rows: Rows,
  moment: Moment,
  filter: RecipientFilter,
): Promise<number> {
  const where = conditionsOf(filter, rows).join(' AND ');
  const [row] = await rows.rows<{ count: number }>(
    `SELECT count(*) AS count FROM recipient_version v WHERE ${where}`,
    { ...moment, ...nameValues(filter) },
  );
  return row?.count ?? 0;
}

/** By id; those not there at the moment are left out. */
export async function recipientsById(
  rows: Rows,
  moment: Moment,
  ids: readonly string[],
): Promise<readonly Recipient[]> {
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM recipient_version v
     WHERE ${rows.dialect.anyOf('v.recipient_id', ':ids')} AND ${asOf('v')}`,
    { ...moment, ids },
  );
  return found.map(recipientOf);
}

function recipientOf(row: VersionRow): Recipient {
  return {
    ...heldOf<'recipient'>(NOUN_TABLES.recipient, row),
    searchName: String(row['search_name']),
  };
}

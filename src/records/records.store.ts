import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { asOf } from '../database/as-of.js';
import { heldOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import type { Held } from '../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { Moment } from '../domain/register/moment.js';

/** Records of a noun at a moment: all of them, or those whose column is one of `ids`. */
export async function recordsAt<N extends Noun>(
  rows: Rows,
  noun: N,
  moment: Moment,
  among?: { readonly column: string; readonly ids: readonly string[] },
): Promise<readonly Held<FactsByNoun[N]>[]> {
  const table = NOUN_TABLES[noun];
  const narrowed = among ? `${rows.dialect.anyOf(`v.${among.column}`, ':ids')} AND ` : '';
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v WHERE ${narrowed}${asOf('v')}
     ORDER BY v.${table.idColumn}`,
    { ...moment, ids: among?.ids },
  );
  return found.map((row) => heldOf<N>(table, row));
}

/** Records by id; those not there at the moment are left out. */
export function recordsById<N extends Noun>(
  rows: Rows,
  noun: N,
  moment: Moment,
  ids: readonly string[],
): Promise<readonly Held<FactsByNoun[N]>[]> {
  return recordsAt(rows, noun, moment, { column: NOUN_TABLES[noun].idColumn, ids });
}

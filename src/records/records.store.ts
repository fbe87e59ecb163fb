import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { asOf, knownAsOf } from '../database/as-of.js';
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

/** Versions known at an instant, whatever the day, whose `column` is one of `ids`. */
export async function recordsKnownAt<N extends Noun>(
  rows: Rows,
  noun: N,
  knownAt: Moment['knownAt'],
  { column, ids }: { readonly column: string; readonly ids: readonly string[] },
): Promise<readonly Held<FactsByNoun[N]>[]> {
  const table = NOUN_TABLES[noun];
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v
     WHERE ${rows.dialect.anyOf(`v.${column}`, ':ids')} AND ${knownAsOf('v')}
     ORDER BY v.${table.idColumn}, v.valid_from`,
    { knownAt, ids },
  );
  return found.map((row) => heldOf<N>(table, row));
}

/** The next records of a noun at a moment after an id, in the order of their ids, at most `most`. */
export async function recordsAfter<N extends Noun>(
  rows: Rows,
  noun: N,
  moment: Moment,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly Held<FactsByNoun[N]>[]> {
  const table = NOUN_TABLES[noun];
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v WHERE v.${table.idColumn} > :after AND ${asOf('v')}
     ORDER BY v.${table.idColumn} LIMIT :most`,
    { ...moment, after, most },
  );
  return found.map((row) => heldOf<N>(table, row));
}

/** How many records of a noun hold on the day, and how many are known that hold on other days only. */
export async function recordCount(
  rows: Rows,
  noun: Noun,
  moment: Moment,
): Promise<{ readonly onTheDay: number; readonly otherDays: number }> {
  const { version, idColumn } = NOUN_TABLES[noun];
  const [row] = await rows.rows<{ on_the_day: number; known: number }>(
    `SELECT (SELECT count(*) FROM ${version} v WHERE ${asOf('v')}) AS on_the_day,
       (SELECT count(DISTINCT v.${idColumn}) FROM ${version} v WHERE ${knownAsOf('v')}) AS known`,
    { ...moment },
  );
  const onTheDay = row?.on_the_day ?? 0;
  return { onTheDay, otherDays: (row?.known ?? 0) - onTheDay };
}

/** The first noun but the flows of which more than `most` records hold on the day, or `null`. */
export async function firstAbove(rows: Rows, moment: Moment, most: number): Promise<Noun | null> {
  for (const { noun, version } of Object.values(NOUN_TABLES)) {
    if (noun === 'dataFlow') continue;
    const found = await rows.rows(
      `SELECT v.version_id FROM ${version} v WHERE ${asOf('v')} LIMIT 1 OFFSET :most`,
      { ...moment, most },
    );
    if (found.length > 0) return noun;
  }
  return null;
}

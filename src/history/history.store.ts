import { NOUN_TABLES } from '../../entities/noun-tables.js';
import type { NounTable } from '../../entities/noun-tables.js';
import { entryOf } from '../audit/audit.store.js';
import type { EntryRow } from '../audit/audit.store.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import { versionOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';

/** The noun of a record, or `null` when no record has the id. */
export async function nounOf(rows: Rows, id: string): Promise<Noun | null> {
  const tables = Object.values(NOUN_TABLES).map(
    ({ noun, identity }) => `SELECT '${noun}' AS noun FROM ${identity} WHERE id = :id`,
  );
  const [row] = await rows.rows<{ noun: Noun }>(tables.join(' UNION ALL '), { id });
  return row?.noun ?? null;
}

/** Entries at which a record was written or superseded, oldest first, after a place in the chain. */
export async function entriesOfRecord(
  rows: Rows,
  { noun, id }: { readonly noun: Noun; readonly id: string },
  { after, most }: { readonly after: number; readonly most: number },
): Promise<readonly AuditEntry[]> {
  const { version, idColumn } = NOUN_TABLES[noun];
  const found = await rows.rows<EntryRow>(
    `SELECT e.* FROM audit_entry e WHERE e.sequence > :after AND e.recorded_at IN (
       SELECT v.recorded_from FROM ${version} v WHERE v.${idColumn} = :id
       UNION SELECT v.recorded_to FROM ${version} v WHERE v.${idColumn} = :id)
     ORDER BY e.sequence LIMIT :most`,
    { id, after, most },
  );
  return found.map(entryOf);
}

/** Versions of a record known at some instant from the first to the last, or superseded at the first. */
export async function versionsBetween(
  rows: Rows,
  { noun, id }: { readonly noun: Noun; readonly id: string },
  { first, last }: { readonly first: Instant; readonly last: Instant },
): Promise<readonly Version<FactsByNoun[Noun]>[]> {
  const table = NOUN_TABLES[noun];
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v WHERE v.${table.idColumn} = :id
       AND v.recorded_from <= :last AND v.recorded_to >= :first ORDER BY v.valid_from`,
    { id, first, last },
  );
  return found
    .map((row) => versionOf(table, row))
    .map((version) => ({ ...version, facts: promotedFirst(table, version.facts) }));
}

/** What has a column of its own matters most, and is told first. */
function promotedFirst<F extends object>({ columns }: NounTable, facts: F): F {
  const known = new Map(Object.entries(facts));
  return { ...Object.fromEntries(columns.map(({ fact }) => [fact, known.get(fact)])), ...facts };
}

/** The newest known facts of records by id, whatever the day; also of those that were withdrawn. */
export async function newestFacts<N extends Noun>(
  rows: Rows,
  noun: N,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FactsByNoun[N]>> {
  if (ids.length === 0) return new Map();
  const table = NOUN_TABLES[noun];
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v WHERE ${rows.dialect.anyOf(`v.${table.idColumn}`, ':ids')}
     ORDER BY v.recorded_to, v.valid_from`,
    { ids },
  );
  return new Map(found.map((row) => versionOf<N>(table, row)).map(({ id, facts }) => [id, facts]));
}

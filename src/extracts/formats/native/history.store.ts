import { NOUN_TABLES } from '../../../../entities/noun-tables.js';
import { entryOf } from '../../../audit/audit.store.js';
import type { EntryRow } from '../../../audit/audit.store.js';
import type { AuditEntry } from '../../../audit/audit-entry.js';
import type { HeldPeriodRow } from '../../../coverage/coverage-period.store.js';
import { versionOf } from '../../../database/noun-rows.js';
import type { VersionRow } from '../../../database/noun-rows.js';
import type { Rows } from '../../../database/reader.js';
import type { Version } from '../../../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../../../domain/register/change.js';
import type { Instant } from '../../../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../../../domain/time/instant.js';

/** Where a page begins, and how long it is. */
type Page<A> = { readonly knownAt: Instant; readonly after: A; readonly most: number };

export type VersionPlace = { readonly id: string; readonly versionId: string };

/** The next versions of a noun that were recorded by an instant, in the order of record and version. */
export async function recordedVersions(
  rows: Rows,
  noun: Noun,
  { knownAt, after: { id, versionId }, most }: Page<VersionPlace>,
): Promise<readonly Version<FactsByNoun[Noun]>[]> {
  const table = NOUN_TABLES[noun];
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v
     WHERE (v.${table.idColumn}, v.version_id) > (:id, :versionId) AND v.recorded_from <= :knownAt
     ORDER BY v.${table.idColumn}, v.version_id LIMIT :most`,
    { id, versionId, knownAt, most },
  );
  return found.map((row) => asKnown(versionOf(table, row), knownAt));
}

/** Every version of the records that was recorded by an instant, in the order of record and version. */
export async function versionsOfRecords(
  rows: Rows,
  noun: Noun,
  ids: readonly string[],
  knownAt: Instant,
): Promise<readonly Version<FactsByNoun[Noun]>[]> {
  const table = NOUN_TABLES[noun];
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v
     WHERE ${rows.dialect.anyOf(`v.${table.idColumn}`, ':ids')} AND v.recorded_from <= :knownAt
     ORDER BY v.${table.idColumn}, v.version_id`,
    { ids, knownAt },
  );
  return found.map((row) => asKnown(versionOf(table, row), knownAt));
}

/** What was superseded later was not yet superseded. */
function asKnown<V extends Version<FactsByNoun[Noun]>>(version: V, knownAt: Instant): V {
  const { from, to } = version.recorded;
  return { ...version, recorded: { from, to: to > knownAt ? UNTIL_SUPERSEDED : to } };
}

/** The next entries of the chain up to an instant, in their order. */
export async function entriesUpTo(
  rows: Rows,
  { knownAt, after, most }: Page<number>,
): Promise<readonly AuditEntry[]> {
  const found = await rows.rows<EntryRow>(
    `SELECT * FROM audit_entry WHERE sequence > :after AND recorded_at <= :knownAt
     ORDER BY sequence LIMIT :most`,
    { after, knownAt, most },
  );
  return found.map(entryOf);
}

/** The next derived answers that stood by an instant, in the order of flow and row. */
export async function periodsUpTo(
  rows: Rows,
  { knownAt, after: { id, versionId }, most }: Page<VersionPlace>,
): Promise<readonly HeldPeriodRow[]> {
  const found = await rows.rows<HeldPeriodRow>(
    `SELECT c.* FROM coverage_period c
     WHERE (c.data_flow_id, c.coverage_period_id) > (:id, :versionId) AND c.recorded_from <= :knownAt
     ORDER BY c.data_flow_id, c.coverage_period_id LIMIT :most`,
    { id, versionId, knownAt, most },
  );
  return found.map((row) => ({
    ...row,
    recorded_to: row.recorded_to > knownAt ? UNTIL_SUPERSEDED : row.recorded_to,
  }));
}

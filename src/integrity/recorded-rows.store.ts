import { NOUN_TABLES } from '../../entities/noun-tables.js';
import type { NounTable } from '../../entities/noun-tables.js';
import { strayColumn, versionOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import { grouped } from '../domain/grouped.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { SafeguardFacts, SafeguardParty } from '../domain/register/safeguard.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import { journalledAfter } from '../recording/journal.store.js';
import type { Journal } from '../recording/journal.store.js';
import { JOURNALS } from '../recording/journals.js';
import type { Version } from '../domain/bitemporal/version.js';

/** Instants later than `after`, up to and with `upTo`. */
export type Stretch = { readonly after: Instant; readonly upTo: Instant };

/** A row that was written, or closed, at an instant. */
export type RecordedRow = {
  /** As the digest of the entry names it. */
  readonly noun: string;
  readonly table: string;
  readonly at: Instant;
  readonly how: 'INSERTED' | 'SUPERSEDED';
  readonly versionId: string;
  /** As it was written, for the digest; `null` when it can no longer be read. */
  readonly written: { readonly versionId: string } | null;
  /** A column that repeats what the row says elsewhere, and says otherwise. */
  readonly stray: string | undefined;
};

/** How the rows of one kind of record are read. */
type RecordedTable = (rows: Rows, stretch: Stretch) => Promise<readonly RecordedRow[]>;

/**
 * Everything the digest of an entry covers. A table whose rows are recorded with an entry, and are no
 * versions of a noun, gets a reader of its own here.
 */
const RECORDED: readonly RecordedTable[] = [
  ...Object.values(NOUN_TABLES).map(versionsOf),
  ...JOURNALS.map(rowsOfJournal),
];

/** Every row written or closed within a stretch, read from the tables alone. */
export async function recordedRows(rows: Rows, stretch: Stretch): Promise<readonly RecordedRow[]> {
  const found = await Promise.all(RECORDED.map((read) => read(rows, stretch)));
  return found.flat();
}

function rowsOfJournal(journal: Journal): RecordedTable {
  return async (rows, stretch) => {
    const found = await journalledAfter(rows, journal, stretch);
    return found.map((row) => ({
      noun: journal.noun,
      table: journal.table,
      at: row.recordedAt,
      how: 'INSERTED',
      versionId: row.recordedAt,
      written: { versionId: row.recordedAt, ...row },
      stray: undefined,
    }));
  };
}

function within(column: string): string {
  return `v.${column} > :after AND v.${column} <= :upTo`;
}

function versionsOf(table: NounTable): RecordedTable {
  // The literals let both engines use the indexes of what was written and of what was closed.
  const sql = `SELECT v.*, 'INSERTED' AS how FROM ${table.version} v
    WHERE ${within('recorded_from')} AND v.recorded_to = '${UNTIL_SUPERSEDED}'
    UNION ALL
    SELECT v.*, 'INSERTED' AS how FROM ${table.version} v
    WHERE ${within('recorded_from')} AND v.recorded_to < '${UNTIL_SUPERSEDED}'
    UNION ALL
    SELECT v.*, 'SUPERSEDED' AS how FROM ${table.version} v
    WHERE ${within('recorded_to')} AND v.recorded_to < '${UNTIL_SUPERSEDED}'`;
  return async (rows, stretch) => {
    const found = await rows.rows<VersionRow & Pick<RecordedRow, 'how'>>(sql, stretch);
    return found.map((row) => ({
      noun: table.noun,
      table: table.version,
      at: row.how === 'INSERTED' ? row.recorded_from : row.recorded_to,
      how: row.how,
      versionId: row.version_id,
      ...readAgain(table, row),
    }));
  };
}

function readAgain(table: NounTable, row: VersionRow): Pick<RecordedRow, 'written' | 'stray'> {
  try {
    const { recorded, ...version } = versionOf(table, row);
    return {
      written: { ...version, recorded: { ...recorded, to: UNTIL_SUPERSEDED } } as AnyVersion,
      stray: strayColumn(table, row),
    };
  } catch {
    return { written: null, stray: undefined };
  }
}

type AnyVersion = Version<FactsByNoun[Noun]>;

/**
 * A version that was superseded by what an instant wrote, and stands again: it overlaps what was put
 * in its place.
 */
export async function reopenedVersion(
  rows: Rows,
  at: Instant,
): Promise<{ readonly table: string; readonly versionId: string } | null> {
  for (const { version, idColumn } of Object.values(NOUN_TABLES)) {
    const [found] = await rows.rows<{ version_id: string }>(
      `SELECT before.version_id FROM ${version} placed
       JOIN ${version} before ON before.${idColumn} = placed.${idColumn}
         AND before.valid_from < placed.valid_to AND placed.valid_from < before.valid_to
         AND before.recorded_from < :at AND before.recorded_to > :at
       WHERE placed.recorded_from = :at ORDER BY before.version_id LIMIT 1`,
      { at },
    );
    if (found !== undefined) return { table: version, versionId: found.version_id };
  }
  return null;
}

type PartyRow = {
  readonly version_id: string;
  readonly recipient_id: string;
  readonly side: string;
  readonly joined_on: string | null;
  readonly left_on: string | null;
};

/** The first of the versions of safeguards whose parties are not those in the table of parties. */
export async function versionWithOtherParties(
  rows: Rows,
  recorded: readonly RecordedRow[],
): Promise<string | undefined> {
  const versions = recorded
    .filter(({ noun, how }) => noun === 'safeguard' && how === 'INSERTED')
    .map(({ written }) => written as Version<SafeguardFacts>);
  if (versions.length === 0) return undefined;
  const found = await rows.rows<PartyRow>(
    `SELECT * FROM safeguard_party WHERE ${rows.dialect.anyOf('version_id', ':versionIds')}`,
    { versionIds: versions.map(({ versionId }) => versionId) },
  );
  const held = grouped(found, (row) => row.version_id);
  return versions.find(
    ({ versionId, facts }) =>
      keysOf(facts.parties.map(partyKey)) !== keysOf((held.get(versionId) ?? []).map(rowKey)),
  )?.versionId;
}

function keysOf(keys: readonly string[]): string {
  return keys.toSorted().join('\n');
}

function partyKey({ recipientId, side, joinedOn, leftOn }: SafeguardParty): string {
  return JSON.stringify([recipientId, side, joinedOn, leftOn]);
}

function rowKey(row: PartyRow): string {
  return JSON.stringify([row.recipient_id, row.side, row.joined_on, row.left_on]);
}

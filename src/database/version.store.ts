import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { grouped } from '../domain/grouped.js';
import { revise } from '../domain/bitemporal/revise.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { Change, FactsByNoun, Noun } from '../domain/register/change.js';
import type { SafeguardFacts } from '../domain/register/safeguard.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import { columnsOf, valuesOf, versionOf } from './noun-rows.js';
import type { VersionRow } from './noun-rows.js';
import type { Transaction } from './transaction.js';

type AnyVersion = Version<FactsByNoun[Noun]>;

/** What one set of changes wrote of one noun: versions closed, and versions that stand instead. */
export type Written = {
  readonly noun: Noun;
  readonly superseded: readonly AnyVersion[];
  readonly inserted: readonly AnyVersion[];
};

/**
 * The one writer of versions: cuts the changes into what is open, closes what they touch at
 * `recordedAt`, and inserts what stands instead. Changes of one record apply in the order given.
 */
export async function writeVersions(
  transaction: Transaction,
  changes: readonly Change[],
  recordedAt: Instant,
  newId: () => string,
): Promise<readonly Written[]> {
  const byNoun = grouped(changes, ({ noun }) => noun);
  // Records name each other, in any order: all of them exist before the first version does.
  for (const [noun, ofNoun] of byNoun) {
    const ids = ofNoun.flatMap(({ id, facts }) => (facts === null ? [] : [id]));
    await insertIdentities(transaction, noun, ids);
  }
  const written: Written[] = [];
  for (const [noun, ofNoun] of byNoun) {
    written.push(await writeNoun(transaction, noun, ofNoun, { recordedAt, newId }));
  }
  return written;
}

async function writeNoun(
  transaction: Transaction,
  noun: Noun,
  changes: readonly Change[],
  stamp: { readonly recordedAt: Instant; readonly newId: () => string },
): Promise<Written> {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const known = await openVersions(transaction, noun, ids);
  const open = new Map<string, readonly AnyVersion[]>(grouped(known, ({ id }) => id));
  for (const change of changes) {
    const before = open.get(change.id) ?? [];
    const { supersede, insert } = revise<FactsByNoun[Noun]>(
      before,
      change,
      stamp.recordedAt,
      stamp.newId,
    );
    const kept = before.filter(({ versionId }) => !supersede.includes(versionId));
    open.set(change.id, [...kept, ...insert]);
  }
  const standing = new Set([...open.values()].flat());
  const superseded = known.filter((version) => !standing.has(version));
  const inserted = [...standing].filter(({ recorded }) => recorded.from === stamp.recordedAt);
  await writeRows(transaction, noun, { superseded, inserted, recordedAt: stamp.recordedAt });
  return { noun, superseded, inserted };
}

async function openVersions(
  transaction: Transaction,
  noun: Noun,
  ids: readonly string[],
): Promise<AnyVersion[]> {
  const table = NOUN_TABLES[noun];
  const rows = await transaction.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v
     WHERE ${transaction.dialect.anyOf(`v.${table.idColumn}`, ':ids')} AND v.recorded_to = :open`,
    { ids, open: UNTIL_SUPERSEDED },
  );
  return rows.map((row) => versionOf(table, row));
}

async function writeRows(
  transaction: Transaction,
  noun: Noun,
  { superseded, inserted, recordedAt }: Omit<Written, 'noun'> & { readonly recordedAt: Instant },
): Promise<void> {
  const table = NOUN_TABLES[noun];
  if (superseded.length > 0) {
    await transaction.execute(
      `UPDATE ${table.version} SET recorded_to = :recordedAt
       WHERE ${transaction.dialect.anyOf('version_id', ':versionIds')} AND recorded_to = :open`,
      {
        recordedAt,
        versionIds: superseded.map(({ versionId }) => versionId),
        open: UNTIL_SUPERSEDED,
      },
    );
  }
  await insertVersions(transaction, noun, inserted);
}

/** Inserts versions as they are, with their ids and instants; their records exist already. */
export async function insertVersions(
  transaction: Transaction,
  noun: Noun,
  versions: readonly AnyVersion[],
): Promise<void> {
  const table = NOUN_TABLES[noun];
  const values = versions.map((version) => valuesOf(table, version));
  await transaction.insert(table.version, columnsOf(table), values);
  if (noun === 'safeguard') await writeParties(transaction, versions as Version<SafeguardFacts>[]);
}

/** Makes records exist that do not yet, so that others can name them before they say anything. */
export async function insertIdentities(
  transaction: Transaction,
  noun: Noun,
  ids: readonly string[],
): Promise<void> {
  const { identity } = NOUN_TABLES[noun];
  const rows = await transaction.rows<{ id: string }>(
    `SELECT id FROM ${identity} WHERE ${transaction.dialect.anyOf('id', ':ids')}`,
    { ids },
  );
  const known = new Set(rows.map(({ id }) => id));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id));
  await transaction.insert(
    identity,
    ['id'],
    fresh.map((id) => [id]),
  );
}

async function writeParties(
  transaction: Transaction,
  versions: readonly Version<SafeguardFacts>[],
): Promise<void> {
  await transaction.insert(
    'safeguard_party',
    ['version_id', 'recipient_id', 'side', 'joined_on', 'left_on'],
    versions.flatMap(({ versionId, facts }) =>
      facts.parties.map(({ recipientId, side, joinedOn, leftOn }) => [
        versionId,
        recipientId,
        side,
        joinedOn,
        leftOn,
      ]),
    ),
  );
}

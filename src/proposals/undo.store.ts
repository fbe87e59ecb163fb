import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { openById, openResting } from '../commands/known.store.js';
import { versionOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import { referencesOf } from '../domain/commands/references.js';
import { grouped } from '../domain/grouped.js';
import type { OfNoun, Recorded } from '../domain/proposals/undoing.js';
import type { Noun } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import { BEGINNING, FOREVER } from '../domain/time/local-date.js';
import { firstGap, intersection, overlaps } from '../domain/time/period.js';

/** Records of each noun that are looked for. */
const MOST_RESTING = 20;

/** What others recorded between an approval and its undoing: later than `after`, up to and with `upTo`. */
export type Since = { readonly after: Instant; readonly upTo: Instant };

/** Instants of the entries of an approval, the last of which is known; newest first. */
export async function instantsOf(
  rows: Rows,
  approvedAt: Instant,
  entries: number,
): Promise<readonly Instant[]> {
  const found = await rows.rows<{ recorded_at: Instant }>(
    `SELECT e.recorded_at FROM audit_entry e
     JOIN audit_entry last ON e.sequence <= last.sequence AND e.sequence > last.sequence - :entries
     WHERE last.recorded_at = :approvedAt ORDER BY e.sequence DESC`,
    { approvedAt, entries },
  );
  return found.map((row) => row.recorded_at);
}

/** What was recorded at an instant, and what happened since that keeps it from being undone. */
export async function recordedAt(rows: Rows, at: Instant, since: Since): Promise<Recorded> {
  const superseded: OfNoun[] = [];
  const inserted: OfNoun[] = [];
  for (const noun of Object.keys(NOUN_TABLES) as Noun[]) {
    const table = NOUN_TABLES[noun];
    // The literals let both engines use the indexes of what was written and of what was closed.
    const found = await rows.rows<VersionRow>(
      `SELECT v.* FROM ${table.version} v
       WHERE v.recorded_from = :at AND v.recorded_to = '${UNTIL_SUPERSEDED}'
       UNION ALL SELECT v.* FROM ${table.version} v
       WHERE v.recorded_from = :at AND v.recorded_to < '${UNTIL_SUPERSEDED}'
       UNION ALL SELECT v.* FROM ${table.version} v
       WHERE v.recorded_to = :at AND v.recorded_to < '${UNTIL_SUPERSEDED}'`,
      { at },
    );
    for (const row of found) {
      const version = versionOf(table, row);
      (version.recorded.from === at ? inserted : superseded).push({ noun, version });
    }
  }
  const resting = [
    ...(await restingOn(rows, inserted, superseded, since)),
    ...(await goneSince(rows, superseded, at)),
  ];
  return { superseded, inserted, resting };
}

/**
 * Records that were there before are still there afterwards: only those it brought can be rested on.
 * Days it emptied may hold something again.
 */
async function restingOn(
  rows: Rows,
  inserted: readonly OfNoun[],
  superseded: readonly OfNoun[],
  since: Since,
): Promise<readonly OfNoun[]> {
  const before = new Set(superseded.map(({ version }) => version.id));
  const brought = inserted.filter(({ version }) => !before.has(version.id));
  const resting: OfNoun[] = [];
  const every = { valid: { from: BEGINNING, to: FOREVER }, since, most: MOST_RESTING };
  for (const [noun, some] of grouped(brought, (each) => each.noun)) {
    for (const [other, versions] of await openResting(rows, noun, idsOf(some), every)) {
      resting.push(...versions.map((version) => ({ noun: other, version })));
    }
  }
  for (const [noun, some] of grouped(superseded, (each) => each.noun)) {
    const now = grouped(await openById(rows, noun, idsOf(some)), ({ id }) => id);
    for (const { version } of some) {
      const later = (now.get(version.id) ?? []).filter(
        ({ valid, recorded: { from } }) =>
          since.after < from && from <= since.upTo && overlaps(valid, version.valid),
      );
      resting.push(...later.map((each) => ({ noun, version: each })));
    }
  }
  return resting;
}

function idsOf(some: readonly OfNoun[]): readonly string[] {
  return [...new Set(some.map(({ version }) => version.id))];
}

/** Records that stood at the instant and were taken away later, and that what would be put back names. */
async function goneSince(
  rows: Rows,
  superseded: readonly OfNoun[],
  at: Instant,
): Promise<readonly OfNoun[]> {
  const named = superseded.flatMap(({ noun, version: { facts, valid } }) =>
    referencesOf(noun, facts).map((reference) => ({ ...reference, valid })),
  );
  const gone: OfNoun[] = [];
  for (const [noun, some] of grouped(named, (each) => each.noun)) {
    const table = NOUN_TABLES[noun];
    const found = await rows.rows<VersionRow>(
      `SELECT v.* FROM ${table.version} v WHERE ${rows.dialect.anyOf(`v.${table.idColumn}`, ':ids')}
         AND ((v.recorded_from <= :at AND v.recorded_to > :at) OR v.recorded_to = :open)`,
      { ids: [...new Set(some.map(({ id }) => id))], at, open: UNTIL_SUPERSEDED },
    );
    const byId = grouped(
      found.map((row) => versionOf(table, row)),
      ({ id }) => id,
    );
    for (const { id, valid } of some) {
      const versions = byId.get(id) ?? [];
      const now = versions
        .filter(({ recorded }) => recorded.to === UNTIL_SUPERSEDED)
        .map((version) => version.valid);
      const missing = versions.find(({ recorded, valid: stood }) => {
        const shared = intersection(stood, valid);
        return recorded.from <= at && shared !== null && firstGap(now, shared) !== null;
      });
      if (missing !== undefined) gone.push({ noun, version: missing });
    }
  }
  return gone;
}

import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { openById, openResting } from '../commands/known.store.js';
import { versionOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import { referencesOf } from '../domain/commands/references.js';
import type { OfNoun, Recorded } from '../domain/proposals/undoing.js';
import type { Noun } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import { BEGINNING, FOREVER } from '../domain/time/local-date.js';
import { firstGap, intersection, overlaps } from '../domain/time/period.js';

/** Records of each noun that are looked for. */
const MOST_RESTING = 20;

/** What was recorded at an instant, and what happened later that keeps it from being undone. */
export async function recordedAt(rows: Rows, at: Instant): Promise<Recorded> {
  const superseded: OfNoun[] = [];
  const inserted: OfNoun[] = [];
  for (const noun of Object.keys(NOUN_TABLES) as Noun[]) {
    const table = NOUN_TABLES[noun];
    const found = await rows.rows<VersionRow>(
      `SELECT v.* FROM ${table.version} v WHERE v.recorded_from = :at OR v.recorded_to = :at`,
      { at },
    );
    for (const row of found) {
      const version = versionOf(table, row);
      (version.recorded.from === at ? inserted : superseded).push({ noun, version });
    }
  }
  const resting = [
    ...(await restingOn(rows, inserted, superseded, at)),
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
  at: Instant,
): Promise<readonly OfNoun[]> {
  const before = new Set(superseded.map(({ version }) => version.id));
  const brought = new Map(
    inserted
      .filter(({ version }) => !before.has(version.id))
      .map(({ noun, version }) => [version.id, noun]),
  );
  const resting: OfNoun[] = [];
  const every = { valid: { from: BEGINNING, to: FOREVER }, after: at, most: MOST_RESTING };
  for (const [id, noun] of brought) {
    for (const [other, versions] of await openResting(rows, noun, id, every)) {
      resting.push(...versions.map((version) => ({ noun: other, version })));
    }
  }
  for (const { noun, version } of superseded) {
    const now = await openById(rows, noun, [version.id]);
    const later = now.filter(
      ({ valid, recorded }) => recorded.from > at && overlaps(valid, version.valid),
    );
    resting.push(...later.map((each) => ({ noun, version: each })));
  }
  return resting;
}

/** Records that were taken away later, and that what would be put back names. */
async function goneSince(
  rows: Rows,
  superseded: readonly OfNoun[],
  at: Instant,
): Promise<readonly OfNoun[]> {
  const gone: OfNoun[] = [];
  for (const { noun, version } of superseded) {
    for (const { noun: named, id } of referencesOf(noun, version.facts)) {
      const table = NOUN_TABLES[named];
      const found = await rows.rows<VersionRow>(
        `SELECT v.* FROM ${table.version} v WHERE v.${table.idColumn} = :id AND v.recorded_to > :at`,
        { id, at },
      );
      const versions = found.map((row) => versionOf(table, row));
      const now = versions.filter(({ recorded }) => recorded.to === UNTIL_SUPERSEDED);
      const missing = versions.find(({ valid }) => {
        const shared = intersection(valid, version.valid);
        const days = now.map((each) => each.valid);
        return shared !== null && firstGap(days, shared) !== null;
      });
      if (missing !== undefined) gone.push({ noun: named, version: missing });
    }
  }
  return gone;
}

import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { openById, openResting } from '../commands/known.store.js';
import { versionOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import type { OfNoun, Recorded } from '../domain/proposals/undoing.js';
import type { Noun } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';
import { BEGINNING, FOREVER } from '../domain/time/local-date.js';
import { overlaps } from '../domain/time/period.js';

/** Records of each noun that are looked for. */
const MOST_RESTING = 20;

/** What was recorded at an instant, and what was recorded later and names a record it brought. */
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
  return { superseded, inserted, resting: await restingOn(rows, inserted, superseded, at) };
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

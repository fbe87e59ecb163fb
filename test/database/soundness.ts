import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { nextEntry } from '../../src/audit/audit-entry.js';
import type { AuditEntry } from '../../src/audit/audit-entry.js';
import { versionOf } from '../../src/database/noun-rows.js';
import type { VersionRow } from '../../src/database/noun-rows.js';
import type { Reader } from '../../src/database/reader.js';
import type { Written } from '../../src/database/version.store.js';
import { grouped } from '../../src/domain/grouped.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../../src/domain/time/instant.js';
import { digestOfWritten } from '../../src/recording/digest-of-written.js';
import { answersOfCore, heldAnswers } from './coverage-answers.js';

type EntryRow = {
  readonly sequence: number;
  readonly recorded_at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
  readonly reason: string;
  readonly written_digest: string;
  readonly previous_digest: string;
  readonly digest: string;
};

/** The whole chain, read past the code that writes it. */
export async function chainOf(reader: Reader): Promise<readonly AuditEntry[]> {
  const rows = await reader.rows<EntryRow>('SELECT * FROM audit_entry ORDER BY sequence');
  return rows.map((row) => ({
    sequence: row.sequence,
    recordedAt: row.recorded_at,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    reason: row.reason,
    writtenDigest: row.written_digest,
    previousDigest: row.previous_digest,
    digest: row.digest,
  }));
}

/**
 * What is wrong with a register, in words: a link of the chain that does not follow from the one
 * before, an entry whose digest is not that of the rows, a row without an entry, coverage that is not
 * what the core answers. Empty when it is sound.
 */
export async function faultsOf(reader: Reader): Promise<readonly string[]> {
  const chain = await chainOf(reader);
  const written = await writtenAt(reader);
  const faults: string[] = [];
  let head: AuditEntry | null = null;
  for (const entry of chain) {
    const { recordedAt } = entry;
    const writtenDigest = digestOfWritten(written.get(recordedAt) ?? []);
    if (writtenDigest !== entry.writtenDigest) {
      faults.push(`What was written at ${recordedAt} is not what entry ${entry.sequence} says.`);
    }
    const { sequence, digest, previousDigest, ...said } = entry;
    const follows: AuditEntry = nextEntry(head, said);
    if (
      JSON.stringify([sequence, digest, previousDigest]) !==
      JSON.stringify([follows.sequence, follows.digest, follows.previousDigest])
    ) {
      faults.push(`Entry ${sequence} does not follow from the one before.`);
    }
    head = entry;
  }
  const instants = new Set<string>(chain.map(({ recordedAt }) => recordedAt));
  const strays = [...written.keys(), ...(await coverageInstants(reader))];
  for (const at of strays) {
    if (!instants.has(at)) faults.push(`Rows of ${at} have no entry.`);
  }
  if (head === null) return faults;
  const held = await heldAnswers(reader, head.recordedAt);
  const core = await answersOfCore(reader, head.recordedAt);
  if (held.join('\n') !== core.join('\n')) faults.push('Coverage is not what the core answers.');
  return faults;
}

/** What each instant wrote, from the tables alone. */
async function writtenAt(reader: Reader): Promise<ReadonlyMap<string, readonly Written[]>> {
  const all: (Written & { readonly at: Instant })[] = [];
  for (const table of Object.values(NOUN_TABLES)) {
    const rows = await reader.rows<VersionRow>(`SELECT * FROM ${table.version}`);
    const versions = rows.map((row) => versionOf(table, row));
    const inserted = grouped(versions, ({ recorded }) => recorded.from);
    const superseded = grouped(versions, ({ recorded }) => recorded.to);
    superseded.delete(UNTIL_SUPERSEDED);
    for (const at of new Set([...inserted.keys(), ...superseded.keys()])) {
      all.push({
        at,
        noun: table.noun,
        superseded: superseded.get(at) ?? [],
        // As it stood then: nobody had superseded it yet.
        inserted: (inserted.get(at) ?? []).map((version) => ({
          ...version,
          recorded: { from: at, to: UNTIL_SUPERSEDED },
        })),
      });
    }
  }
  return grouped(all, ({ at }) => at);
}

async function coverageInstants(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.rows<{ at: string }>(
    `SELECT recorded_from AS at FROM coverage_period
     UNION SELECT recorded_to AS at FROM coverage_period WHERE recorded_to < :open`,
    { open: UNTIL_SUPERSEDED },
  );
  return rows.map(({ at }) => at);
}

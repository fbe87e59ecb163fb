import { entriesAfter, recordedInstants } from '../audit/audit.store.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import type { Rows } from '../database/reader.js';
import { grouped } from '../domain/grouped.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import { partsBetween } from '../proposals/parts.store.js';
import { digestOfWritten } from '../recording/digest-of-written.js';
import { entryFault } from './entry-fault.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import type { Pace } from './pace.js';
import { partsFault, partWithoutStep } from './parts-fault.js';
import { recordedRows, reopenedVersion, versionWithOtherParties } from './recorded-rows.store.js';
import type { RecordedRow } from './recorded-rows.store.js';

/** Earlier than every instant. */
const NEVER = '' as Instant;

/** How far the chain holds: its newest entry that was looked at, and the first fault after it. */
export type ChainChecked = { readonly last: AuditEntry | null; readonly fault: Fault | null };

/**
 * Looks at every entry after `start`, and at every row recorded since: in stretches, so that memory does
 * not grow with the register. Rows of a register that is written meanwhile are not taken for strays.
 */
export async function checkChain(
  rows: Rows,
  start: AuditEntry | null,
  pace: Pick<Pace, 'entries' | 'rest'>,
  progress: (sequence: number) => void,
): Promise<ChainChecked> {
  let last = start;
  for (;;) {
    const entries = await entriesAfter(rows, last?.sequence ?? 0, pace.entries);
    const found =
      entries.length > 0
        ? await stretchFault(rows, last, entries)
        : await faultAfterHead(rows, last);
    if (entries.length === 0) return { last, fault: found };
    last = entries.findLast(({ sequence }) => sequence < (found?.sequence ?? Infinity)) ?? last;
    if (found !== null) return { last, fault: found };
    progress(last?.sequence ?? 0);
    await pace.rest();
  }
}

async function stretchFault(
  rows: Rows,
  before: AuditEntry | null,
  entries: readonly AuditEntry[],
): Promise<Fault | null> {
  const broken = firstBroken(before, entries);
  const whole = broken === null ? entries : entries.slice(0, broken.index);
  const upTo = whole.at(-1)?.recordedAt;
  const found =
    upTo === undefined
      ? null
      : await rowsFault(rows, { after: before?.recordedAt ?? NEVER, upTo }, whole);
  return found ?? broken?.fault ?? null;
}

function firstBroken(
  before: AuditEntry | null,
  entries: readonly AuditEntry[],
): { readonly index: number; readonly fault: Fault } | null {
  for (const [index, entry] of entries.entries()) {
    const found = entryFault(entries[index - 1] ?? before, entry);
    if (found !== null) return { index, fault: found };
  }
  return null;
}

async function rowsFault(
  rows: Rows,
  stretch: { readonly after: Instant; readonly upTo: Instant },
  entries: readonly AuditEntry[],
): Promise<Fault | null> {
  const recorded = await recordedRows(rows, stretch);
  const unreadable = recorded.find(({ written }) => written === null);
  if (unreadable !== undefined) return rowFault('ROW_UNREADABLE', unreadable, 'cannot be read');
  const byInstant = grouped(recorded, ({ at }) => at);
  for (const entry of entries) {
    const found = await writtenFault(rows, entry, byInstant.get(entry.recordedAt) ?? []);
    if (found !== null) return found;
    byInstant.delete(entry.recordedAt);
  }
  const [[stray] = []] = byInstant.values();
  if (stray !== undefined) return withoutEntry(stray);
  return (await copyFault(rows, recorded)) ?? partsFault(rows, stretch, recorded, entries);
}

function rowFault(
  code: 'ROW_UNREADABLE' | 'COPY_DIFFERS' | 'ROW_WITHOUT_ENTRY',
  { table, versionId }: Pick<RecordedRow, 'table' | 'versionId'>,
  what: string,
): Fault {
  return fault(code, `Row ${versionId} of ${table} ${what}.`, { table, id: versionId });
}

function withoutEntry(row: RecordedRow): Fault {
  const done = row.how === 'INSERTED' ? 'written' : 'superseded';
  return rowFault('ROW_WITHOUT_ENTRY', row, `was ${done} at ${row.at}, of which no entry tells`);
}

async function writtenFault(
  rows: Rows,
  entry: AuditEntry,
  recorded: readonly RecordedRow[],
): Promise<Fault | null> {
  if (digestOfRows(recorded) === entry.writtenDigest) return null;
  const { sequence, recordedAt } = entry;
  const reopened = await reopenedVersion(rows, recordedAt);
  if (reopened !== null) {
    const { table, versionId } = reopened;
    const message = `Row ${versionId} of ${table} was superseded by entry ${sequence}, and stands again.`;
    return fault('VERSION_REOPENED', message, { sequence, table, id: versionId });
  }
  const [only, ...others] = recorded;
  const which = recorded
    .slice(0, MOST_NAMED)
    .map(({ table, versionId }) => `${table} ${versionId}`);
  const more = recorded.length > MOST_NAMED ? ` and ${recorded.length - MOST_NAMED} more` : '';
  const message = `Entry ${sequence} has the digest of other rows than those of its instant now: ${which.join(', ') || 'none'}${more}.`;
  return fault('WRITTEN_DIFFERS', message, {
    sequence,
    ...(only !== undefined && others.length === 0 && { table: only.table, id: only.versionId }),
  });
}

/** Rows that the message of a fault names. */
const MOST_NAMED = 5;

function digestOfRows(recorded: readonly RecordedRow[]): string {
  const byNoun = grouped(recorded, ({ noun }) => noun);
  return digestOfWritten(
    [...byNoun].map(([noun, ofNoun]) => ({
      noun,
      superseded: ofNoun.filter(({ how }) => how === 'SUPERSEDED'),
      inserted: ofNoun.flatMap(({ how, written }) =>
        how === 'INSERTED' && written !== null ? [written] : [],
      ),
    })),
  );
}

/** What is kept twice, so that it can be looked up, says the same twice. */
async function copyFault(rows: Rows, recorded: readonly RecordedRow[]): Promise<Fault | null> {
  const stray = recorded.find((row) => row.stray !== undefined);
  if (stray !== undefined) {
    return rowFault('COPY_DIFFERS', stray, `has another ${stray.stray} than its facts give`);
  }
  const versionId = await versionWithOtherParties(rows, recorded);
  if (versionId === undefined) return null;
  const message = `The parties of version ${versionId} of a safeguard are not those it names.`;
  return fault('COPY_DIFFERS', message, { table: 'safeguard_party', id: versionId });
}

/** A row later than the head, unless its entry was written after the head was read. */
async function faultAfterHead(rows: Rows, head: AuditEntry | null): Promise<Fault | null> {
  const after = head?.recordedAt ?? NEVER;
  const later = { after, upTo: UNTIL_SUPERSEDED };
  const recorded = await recordedRows(rows, later);
  const parts = await partsBetween(rows, later);
  const instants = [...recorded.map(({ at }) => at), ...parts.map(({ recordedAt }) => recordedAt)];
  const told = await recordedInstants(rows, [...new Set(instants)]);
  const stray = recorded.find(({ at }) => !told.has(at));
  if (stray !== undefined) return withoutEntry(stray);
  const part = parts.find(({ recordedAt }) => !told.has(recordedAt));
  return part === undefined ? null : partWithoutStep(part);
}

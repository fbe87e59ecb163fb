import type { Rows } from '../database/reader.js';
import type { Instant } from '../domain/time/instant.js';
import { entryOf } from './audit.store.js';
import type { EntryRow } from './audit.store.js';
import type { AuditEntry } from './audit-entry.js';

/** Which entries: lists mean any of, fields combine with and. */
export type AuditTrailFilter = {
  /** First instant. */
  readonly from?: Instant;
  /** First instant no longer wanted. */
  readonly to?: Instant;
  readonly actor?: readonly string[];
  readonly action?: readonly string[];
  /** Part of the subject; case does not matter. */
  readonly subject?: string;
};

export type AuditTrailPage = {
  readonly filter: AuditTrailFilter;
  /** Place in the chain that the page lies before; `null` for the newest. */
  readonly before: number | null;
  readonly most: number;
};

/** One page of the chain, newest first. */
export async function auditTrailPage(
  rows: Rows,
  { filter, before, most }: AuditTrailPage,
): Promise<readonly AuditEntry[]> {
  const conditions = conditionsOf(filter, rows);
  if (before !== null) conditions.push('e.sequence < :before');
  const found = await rows.rows<EntryRow>(
    `SELECT e.* FROM audit_entry e WHERE ${conditions.join(' AND ')}
     ORDER BY e.sequence DESC LIMIT :most`,
    { ...valuesOf(filter), before, most },
  );
  return found.map(entryOf);
}

export async function auditTrailCount(rows: Rows, filter: AuditTrailFilter): Promise<number> {
  const [row] = await rows.rows<{ count: number }>(
    `SELECT count(*) AS count FROM audit_entry e WHERE ${conditionsOf(filter, rows).join(' AND ')}`,
    valuesOf(filter),
  );
  return row?.count ?? 0;
}

function conditionsOf(
  { from, to, actor, action, subject }: AuditTrailFilter,
  rows: Rows,
): string[] {
  const conditions = ['1 = 1'];
  if (from !== undefined) conditions.push('e.recorded_at >= :from');
  if (to !== undefined) conditions.push('e.recorded_at < :to');
  if (actor !== undefined) conditions.push(rows.dialect.anyOf('e.actor', ':actor'));
  if (action !== undefined) conditions.push(rows.dialect.anyOf('e.action', ':action'));
  if (subject !== undefined) conditions.push(`lower(e.subject) LIKE :subject ESCAPE '!'`);
  return conditions;
}

/** What the text holds stands for itself. */
function valuesOf({ subject, ...filter }: AuditTrailFilter): Readonly<Record<string, unknown>> {
  if (subject === undefined) return filter;
  return { ...filter, subject: `%${subject.toLowerCase().replaceAll(/[%_!]/g, '!$&')}%` };
}

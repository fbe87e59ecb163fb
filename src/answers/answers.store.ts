import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { asOf, knownAsOf } from '../database/as-of.js';
import { heldOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import type { Held } from '../domain/bitemporal/version.js';
import type { DataFlowFacts } from '../domain/register/data-flow.js';
import type { Moment } from '../domain/register/moment.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** Where a page of versions begins: after this version of this flow. */
export type VersionPlace = { readonly id: string; readonly from: LocalDate };

type Scope = {
  readonly column: 'exporter_id' | 'onward_of_id';
  readonly ids: readonly string[];
  readonly after: VersionPlace;
  readonly most: number;
};

/** The next versions of flows that began on or before the day, as known at the instant: those of today and of the past. */
export async function flowsUntil(
  rows: Rows,
  moment: Moment,
  { column, ids, after, most }: Scope,
): Promise<readonly Held<DataFlowFacts>[]> {
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM data_flow_version v
     WHERE ${rows.dialect.anyOf(`v.${column}`, ':ids')} AND ${knownAsOf('v')} AND v.valid_from <= :on
       AND (v.data_flow_id > :afterId OR (v.data_flow_id = :afterId AND v.valid_from > :afterFrom))
     ORDER BY v.data_flow_id, v.valid_from LIMIT :most`,
    { ...moment, ids, afterId: after.id, afterFrom: after.from, most },
  );
  return found.map((row) => heldOf<'dataFlow'>(NOUN_TABLES.dataFlow, row));
}

/** An affiliate that received data of people once: since when, and the first day on which it no longer did. */
export type FormerAffiliate = {
  readonly recipientId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

type FormerRow = {
  readonly recipient_id: string;
  readonly first_day: LocalDate;
  readonly end_day: LocalDate;
};

const AFFILIATE = (alias: string): string =>
  `${alias}.kind = 'AFFILIATE' AND ${alias}.in_group = :inGroup`;

/**
 * Recipients that were affiliates in the group while data of people of these groups flowed to them (of
 * any people when `subjects` is empty), and on the day are not, or receive none. By id, at most `most`.
 */
export async function formerAffiliates(
  rows: Rows,
  moment: Moment,
  { subjects, most }: { readonly subjects: readonly string[]; readonly most: number },
): Promise<readonly FormerAffiliate[]> {
  const about = (alias: string): string =>
    subjects.length === 0
      ? ''
      : `AND ${rows.dialect.hasAny(`${alias}.data_subjects`, ':subjects')}`;
  const later = 'CASE WHEN f.valid_from > r.valid_from THEN f.valid_from ELSE r.valid_from END';
  const earlier = 'CASE WHEN f.valid_to < r.valid_to THEN f.valid_to ELSE r.valid_to END';
  const found = await rows.rows<FormerRow>(
    `SELECT f.recipient_id, min(${later}) AS first_day, max(${earlier}) AS end_day
     FROM data_flow_version f
     JOIN recipient_version r ON r.recipient_id = f.recipient_id AND ${AFFILIATE('r')}
       AND ${knownAsOf('r')} AND r.valid_from < f.valid_to AND f.valid_from < r.valid_to
     WHERE ${knownAsOf('f')} ${about('f')} AND f.valid_from <= :on AND r.valid_from <= :on
       AND NOT EXISTS (SELECT 1 FROM data_flow_version n
         JOIN recipient_version s ON s.recipient_id = n.recipient_id AND ${AFFILIATE('s')} AND ${asOf('s')}
         WHERE n.recipient_id = f.recipient_id AND ${asOf('n')} ${about('n')})
     GROUP BY f.recipient_id ORDER BY f.recipient_id LIMIT :most`,
    { ...moment, inGroup: true, subjects, most },
  );
  return found.map((row) => ({
    recipientId: row.recipient_id,
    from: row.first_day,
    to: row.end_day,
  }));
}

/** How many flows to affiliates do not tell whose data they carry, on the day. */
export async function flowsOfUnknownPeople(rows: Rows, moment: Moment): Promise<number> {
  const [row] = await rows.rows<{ count: number }>(
    `SELECT count(*) AS count FROM data_flow_version f
     JOIN recipient_version r ON r.recipient_id = f.recipient_id AND ${AFFILIATE('r')} AND ${asOf('r')}
     WHERE ${asOf('f')} AND f.data_subjects = '[]'`,
    { ...moment, inGroup: true },
  );
  return row?.count ?? 0;
}

import { NOUN_TABLES } from '../../entities/noun-tables.js';
import type { CoveragePeriodRow } from '../coverage/coverage-period.store.js';
import { asOf, knownAsOf } from '../database/as-of.js';
import { heldOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Reader, Rows } from '../database/reader.js';
import type { Held } from '../domain/bitemporal/version.js';
import type { Outcome } from '../domain/coverage/coverage.js';
import type { DataFlowFacts } from '../domain/register/data-flow.js';
import type { Moment } from '../domain/register/moment.js';
import type { Regime } from '../domain/register/regime.js';
import type { Instant } from '../domain/time/instant.js';
import type { CountBy, DataFlowFilter, DataFlowOrder } from './data-flow-filter.js';
import { countsRead, pageRead, totalRead } from './data-flow-reads.js';

export type DataFlowPage = {
  readonly filter: DataFlowFilter;
  readonly order: DataFlowOrder;
  readonly after: { readonly key: string; readonly id: string } | null;
  readonly most: number;
};

/** Coverages that match, counted together. `key: null` stands for *not known* or *none*. */
export type CoverageCount = {
  readonly key: string | null;
  readonly regime: Regime;
  readonly outcome: Outcome;
  readonly count: number;
};

export async function dataFlowPage(
  rows: Rows,
  moment: Moment,
  { filter, order, after, most }: DataFlowPage,
): Promise<readonly Held<DataFlowFacts>[]> {
  const { sql, values } = pageRead(filter, order, rows.dialect);
  const bounds = { most, afterKey: after?.key ?? '', afterId: after?.id ?? '' };
  const found = await rows.rows<VersionRow>(sql, { ...values, ...moment, ...bounds });
  return found.map((row) => heldOf<'dataFlow'>(NOUN_TABLES.dataFlow, row));
}

/** The derived answers of flows at a moment. */
export function coverageAt(
  rows: Rows,
  moment: Moment,
  flowIds: readonly string[],
): Promise<readonly CoveragePeriodRow[]> {
  return rows.rows<CoveragePeriodRow>(
    `SELECT c.* FROM coverage_period c
     WHERE ${rows.dialect.anyOf('c.data_flow_id', ':flowIds')} AND ${asOf('c')}`,
    { ...moment, flowIds },
  );
}

/** All derived answers of flows as known at an instant, by regime and day. */
export function coverageOverTime(
  rows: Rows,
  knownAt: Instant,
  flowIds: readonly string[],
): Promise<readonly CoveragePeriodRow[]> {
  return rows.rows<CoveragePeriodRow>(
    `SELECT c.* FROM coverage_period c
     WHERE ${rows.dialect.anyOf('c.data_flow_id', ':flowIds')} AND ${knownAsOf('c')}
     ORDER BY c.regime, c.valid_from`,
    { knownAt, flowIds },
  );
}

export async function dataFlowTotal(
  reader: Reader,
  moment: Moment,
  filter: DataFlowFilter,
): Promise<number> {
  const { sql, values } = totalRead(filter, reader.dialect);
  const [row] = await reader.scan<{ count: number }>(sql, { ...values, ...moment });
  return row?.count ?? 0;
}

export function coverageCounts(
  reader: Reader,
  moment: Moment,
  filter: DataFlowFilter,
  by: CountBy,
): Promise<readonly CoverageCount[]> {
  const { sql, values } = countsRead(filter, by, reader.dialect);
  return reader.scan<CoverageCount>(sql, { ...values, ...moment });
}

import { asOf } from '../database/as-of.js';
import type { Dialect } from '../database/dialect.js';
import { conditionsOf } from './data-flow-conditions.js';
import type { Conditions } from './data-flow-conditions.js';
import type { CountBy, DataFlowFilter, DataFlowOrder } from './data-flow-filter.js';

/** A statement and the values it binds besides those of the moment. */
export type Read = { readonly sql: string; readonly values: Readonly<Record<string, unknown>> };

type Ordering = { readonly after: string; readonly by: string };

const ORDERINGS: Readonly<Record<DataFlowOrder, Ordering>> = {
  ID: { after: 'f.data_flow_id > :afterId', by: 'f.data_flow_id' },
  EXPORTER: grouping('f.exporter_id'),
  RECIPIENT: grouping('f.recipient_id'),
};

function grouping(column: string): Ordering {
  return {
    after: `(${column}, f.data_flow_id) > (:afterKey, :afterId)`,
    by: `${column}, f.data_flow_id`,
  };
}

/**
 * One page of flows after `:afterKey`, `:afterId`, at most `:most`. Where the filter names outcomes the
 * walk goes along the derived periods of those outcomes, so that a rare outcome costs no more.
 */
export function pageRead(filter: DataFlowFilter, order: DataFlowOrder, dialect: Dialect): Read {
  const conditions = conditionsOf(filter, dialect);
  const { after, by } = ORDERINGS[order];
  if (order === 'ID' && filter.outcome?.length === 1)
    return outcomePage(filter, conditions, dialect);
  const own = [...conditions.place('f'), ...conditions.flow];
  const where = [asOf('f'), after, ...own, ...coveredBy(conditions)];
  return {
    sql: `SELECT f.* FROM data_flow_version f WHERE ${where.join(' AND ')}
      ORDER BY ${by} LIMIT :most`,
    values: conditions.values,
  };
}

function coveredBy({ coverage }: Conditions): readonly string[] {
  if (coverage.length === 0) return [];
  const where = ['c.data_flow_id = f.data_flow_id', asOf('c'), ...coverage];
  return [`EXISTS (SELECT 1 FROM coverage_period c WHERE ${where.join(' AND ')})`];
}

/** Along the index of outcomes, or of destinations and outcomes: in the order of ids, no row in vain. */
function outcomePage(filter: DataFlowFilter, conditions: Conditions, dialect: Dialect): Read {
  const values: Record<string, unknown> = {
    ...conditions.values,
    oneOutcome: filter.outcome?.[0],
  };
  const walk = ['c.outcome = :oneOutcome', 'c.data_flow_id > :afterId', asOf('c')];
  if (filter.destination?.length === 1) {
    walk.push('c.destination = :oneDestination');
    values['oneDestination'] = filter.destination[0];
  }
  const rest = [...walk, ...conditions.coverage, ...conditions.place('c'), ...conditions.flow];
  const join = dialect.engine === 'sqlite' ? 'CROSS JOIN' : 'JOIN';
  const ids = `SELECT DISTINCT c.data_flow_id FROM coverage_period c
    ${join} data_flow_version f ON f.data_flow_id = c.data_flow_id AND ${asOf('f')}
    WHERE ${rest.join(' AND ')} ORDER BY c.data_flow_id LIMIT :most`;
  return {
    sql: `SELECT f.* FROM data_flow_version f
      WHERE f.data_flow_id IN (${ids}) AND ${asOf('f')} ORDER BY f.data_flow_id`,
    values,
  };
}

/** How many flows match. */
export function totalRead(filter: DataFlowFilter, dialect: Dialect): Read {
  const conditions = conditionsOf(filter, dialect);
  const { flow, coverage, values } = conditions;
  if (coverage.length === 0) {
    const where = [asOf('f'), ...conditions.place('f'), ...flow].join(' AND ');
    return { sql: `SELECT count(*) AS count FROM data_flow_version f WHERE ${where}`, values };
  }
  const where = [asOf('c'), ...coverage, ...conditions.place('c'), ...liveFlow(conditions)].join(
    ' AND ',
  );
  return {
    sql: `SELECT count(DISTINCT c.data_flow_id) AS count FROM coverage_period c WHERE ${where}`,
    values,
  };
}

/** Periods lie within the life of their flow: the flow is looked at only when the filter asks for it. */
function liveFlow({ flow }: Conditions): readonly string[] {
  if (flow.length === 0) return [];
  const where = ['f.data_flow_id = c.data_flow_id', asOf('f'), ...flow].join(' AND ');
  return [`EXISTS (SELECT 1 FROM data_flow_version f WHERE ${where})`];
}

/** Coverages that match, counted by key, regime and outcome. */
export function countsRead(filter: DataFlowFilter, by: CountBy, dialect: Dialect): Read {
  const conditions = conditionsOf(filter, dialect);
  const { key, from, needsFlow } = countKey(by, dialect);
  const joined = needsFlow
    ? `JOIN data_flow_version f ON f.data_flow_id = c.data_flow_id AND ${asOf('f')}`
    : '';
  const flow = needsFlow ? conditions.flow : liveFlow(conditions);
  const where = [asOf('c'), ...conditions.coverage, ...conditions.place('c'), ...flow].join(
    ' AND ',
  );
  return {
    sql: `SELECT ${key} AS key, c.regime AS regime, c.outcome AS outcome, count(*) AS count
      FROM coverage_period c ${joined} ${from} WHERE ${where}
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    values: conditions.values,
  };
}

type CountKey = { readonly key: string; readonly from: string; readonly needsFlow: boolean };

function countKey(by: CountBy, dialect: Dialect): CountKey {
  switch (by) {
    case 'DESTINATION':
      return { key: 'c.destination', from: '', needsFlow: false };
    case 'TOOL':
      return { key: 'c.tool_code', from: '', needsFlow: false };
    case 'EXPORTER':
      return { key: 'f.exporter_id', from: '', needsFlow: true };
    case 'RECIPIENT':
      return { key: 'f.recipient_id', from: '', needsFlow: true };
    case 'RECIPIENT_KIND':
      return {
        key: 'k.kind',
        from: `JOIN recipient_version k ON k.recipient_id = f.recipient_id AND ${asOf('k')}`,
        needsFlow: true,
      };
    case 'PURPOSE':
      return eachOf('f.purposes', dialect);
    case 'DATA_CATEGORY':
      return eachOf('f.data_categories', dialect);
  }
}

function eachOf(column: string, dialect: Dialect): CountKey {
  return { key: 'e.value', from: `CROSS JOIN ${dialect.each(column, 'e')}`, needsFlow: true };
}

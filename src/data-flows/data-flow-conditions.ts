import { asOf } from '../database/as-of.js';
import type { Dialect } from '../database/dialect.js';
import { nameMatches, nameValues } from '../database/name-search.js';
import type { DataFlowFilter } from './data-flow-filter.js';

/** Conditions on the flow `f` and on its coverages `c`, with the values they bind. */
export type Conditions = {
  readonly flow: readonly string[];
  readonly coverage: readonly string[];
  /** On the place, which a period `c` knows as well as its flow `f`. */
  readonly place: (alias: 'c' | 'f') => readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
};

/** The filter as SQL over `data_flow_version f` and `coverage_period c`. */
export function conditionsOf(filter: DataFlowFilter, dialect: Dialect): Conditions {
  const { anyOf, hasAny } = dialect;
  const flow: string[] = [];
  const coverage: string[] = [];
  if (filter.exporter) flow.push(anyOf('f.exporter_id', ':exporter'));
  if (filter.recipient) flow.push(anyOf('f.recipient_id', ':recipient'));
  if (filter.purpose) flow.push(hasAny('f.purposes', ':purpose'));
  if (filter.dataCategory) flow.push(hasAny('f.data_categories', ':dataCategory'));
  if (filter.dataSubject) flow.push(hasAny('f.data_subjects', ':dataSubject'));
  if (filter.staffData !== undefined) flow.push('f.staff_data = :staffData');
  if (filter.onward !== undefined) {
    flow.push(`f.onward_of_id IS ${filter.onward ? 'NOT NULL' : 'NULL'}`);
  }
  if (filter.recipientKind) {
    flow.push(`f.recipient_id IN (SELECT r.recipient_id FROM recipient_version r
      WHERE ${anyOf('r.kind', ':recipientKind')} AND ${asOf('r')})`);
  }
  if (filter.text !== undefined) flow.push(namesMatch());
  if (filter.outcome) coverage.push(anyOf('c.outcome', ':outcome'));
  if (filter.regime) coverage.push(anyOf('c.regime', ':regime'));
  if (filter.tool) {
    coverage.push(`(${anyOf('c.tool_code', ':tool')} OR ${anyOf('c.tool_id', ':tool')})`);
  }
  const place: Conditions['place'] = (alias) =>
    filter.destination ? [anyOf(`${alias}.destination`, ':destination')] : [];
  return { flow, coverage, place, values: nameValues(filter) };
}

function namesMatch(): string {
  const named = `SELECT r.recipient_id FROM recipient_version r
      WHERE ${nameMatches('r.search_name')} AND ${asOf('r')}`;
  return `(f.exporter_id IN (${named}) OR f.recipient_id IN (${named}))`;
}

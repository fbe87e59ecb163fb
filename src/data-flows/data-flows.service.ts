import { Injectable } from '@nestjs/common';
import type { CoveragePeriodRow } from '../coverage/coverage-period.store.js';
import { Reader } from '../database/reader.js';
import type { Held } from '../domain/bitemporal/version.js';
import { grouped } from '../domain/grouped.js';
import type { DataFlowFacts } from '../domain/register/data-flow.js';
import type { Moment } from '../domain/register/moment.js';
import { REGIMES } from '../domain/register/regime.js';
import type { Instant } from '../domain/time/instant.js';
import { recipientsById } from '../recipients/recipients.store.js';
import type { Recipient } from '../recipients/recipients.store.js';
import { recordsAt } from '../records/records.store.js';
import { Remembered } from '../remembered.js';
import type { CountBy, DataFlowFilter } from './data-flow-filter.js';
import {
  coverageAt,
  coverageCounts,
  coverageOverTime,
  dataFlowPage,
  dataFlowTotal,
} from './data-flows.store.js';
import type { CoverageCount, DataFlowPage } from './data-flows.store.js';

/** A flow at a moment, with both parties and its answers. */
export type DataFlow = {
  readonly flow: Held<DataFlowFacts>;
  readonly exporter: Recipient | null;
  readonly recipient: Recipient | null;
  readonly coverage: readonly CoveragePeriodRow[];
};

/** Answers with more rows than this are not remembered. */
const MOST_REMEMBERED = 1000;

/** Who sends what to whom, where, and how it is covered. */
@Injectable()
export class DataFlowsService {
  private readonly totals = new Remembered<number>(500);
  private readonly counts = new Remembered<readonly CoverageCount[]>(200);

  constructor(private readonly reader: Reader) {}

  /** Three reads for a page of any length: the flows, their parties, their answers. */
  async page(moment: Moment, page: DataFlowPage): Promise<readonly DataFlow[]> {
    return this.complete(moment, await dataFlowPage(this.reader, moment, page));
  }

  byId(moment: Moment, ids: readonly string[]): Promise<readonly DataFlow[]> {
    return this.among(moment, 'data_flow_id', ids);
  }

  /** The hops that continue any of the flows. */
  onwardOf(moment: Moment, ids: readonly string[]): Promise<readonly DataFlow[]> {
    return this.among(moment, 'onward_of_id', ids);
  }

  /** The answers of flows over all days, as known at an instant. */
  timelines(knownAt: Instant, ids: readonly string[]): Promise<readonly CoveragePeriodRow[]> {
    return coverageOverTime(this.reader, knownAt, ids);
  }

  /** How many flows match. What was counted at a moment can never change, so it is remembered. */
  total(moment: Moment, filter: DataFlowFilter): Promise<number> {
    return this.totals.get([moment, filter], () => dataFlowTotal(this.reader, moment, filter));
  }

  countCoverage(
    moment: Moment,
    filter: DataFlowFilter,
    by: CountBy,
  ): Promise<readonly CoverageCount[]> {
    return this.counts.get(
      [moment, filter, by],
      () => coverageCounts(this.reader, moment, filter, by),
      (rows) => rows.length <= MOST_REMEMBERED,
    );
  }

  /** Those not there at the moment are left out. */
  private async among(
    moment: Moment,
    column: 'data_flow_id' | 'onward_of_id',
    ids: readonly string[],
  ): Promise<readonly DataFlow[]> {
    return this.complete(moment, await recordsAt(this.reader, 'dataFlow', moment, { column, ids }));
  }

  private async complete(
    moment: Moment,
    flows: readonly Held<DataFlowFacts>[],
  ): Promise<readonly DataFlow[]> {
    if (flows.length === 0) return [];
    const ids = flows.map(({ id }) => id);
    const partyIds = flows.flatMap(({ facts }) => [facts.exporterId, facts.recipientId]);
    const [recipients, rows] = await Promise.all([
      recipientsById(this.reader, moment, [...new Set(partyIds)]),
      coverageAt(this.reader, moment, ids),
    ]);
    const parties = new Map(recipients.map((recipient) => [recipient.id, recipient]));
    const answers = grouped(rows, (row) => row.data_flow_id);
    return flows.map((flow) => ({
      flow,
      exporter: parties.get(flow.facts.exporterId) ?? null,
      recipient: parties.get(flow.facts.recipientId) ?? null,
      coverage: answers.get(flow.id)?.toSorted(byRegime) ?? [],
    }));
  }
}

function byRegime(one: CoveragePeriodRow, other: CoveragePeriodRow): number {
  return REGIMES.indexOf(one.regime) - REGIMES.indexOf(other.regime);
}

import type { CoveragePeriodRow } from '../../src/coverage/coverage-period.store.js';
import type { DataFlow } from '../../src/data-flows/data-flows.service.js';
import { OUTCOMES } from '../../src/domain/coverage/coverage.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { coverageView, toolOf } from '../coverage/coverage.view.js';
import { heldView } from '../held.view.js';
import { endDay, firstDay } from '../moment-day.js';
import { recipientView } from '../recipients/recipient.view.js';
import { territoryView } from '../territories/territory.view.js';
import { termView } from '../vocabulary/term.view.js';
import type { ChainHopType, ChainType, CoverageSpanType, DataFlowType } from './data-flow.type.js';

/** A flow with everything that needs no further reading. */
export function dataFlowView(opened: OpenedRegister, dataFlow: DataFlow): DataFlowType {
  const { flow, exporter, recipient, coverage } = dataFlow;
  const { facts } = flow;
  return {
    ...heldView(flow),
    opened,
    exporter: exporter && recipientView(opened, exporter),
    recipient: recipient && recipientView(opened, recipient),
    destination: facts.destination === null ? null : territoryView(opened, facts.destination),
    purposes: facts.purposes.map((slug) => termView(opened, 'PURPOSE', slug)),
    dataCategories: facts.dataCategories.map((slug) => termView(opened, 'DATA_CATEGORY', slug)),
    dataSubjects: facts.dataSubjects.map((slug) => termView(opened, 'DATA_SUBJECT', slug)),
    coverage: coverage.map((row) => coverageView(opened, row)),
  };
}

/** Stretches of one outcome and tool: papers that come and go behind them do not part them. */
export function spanViews(
  opened: OpenedRegister,
  rows: readonly CoveragePeriodRow[],
): readonly CoverageSpanType[] {
  const spans: CoverageSpanType[] = [];
  let last = '';
  for (const row of rows) {
    const stretch = `${row.regime} ${row.since}`;
    if (stretch === last) continue;
    last = stretch;
    spans.push({
      regime: row.regime,
      from: firstDay(row.since),
      to: endDay(row.until),
      outcome: row.outcome,
      tool: toolOf(opened, row),
    });
  }
  return spans;
}

/** Hops level by level, with the worst named. */
export function chainView(levels: readonly (readonly DataFlowType[])[]): ChainType {
  const hops = levels.flatMap((flows, index) => flows.map((flow) => hopView(flow, index + 1)));
  const ranked = hops.filter(({ outcome }) => outcome !== null);
  return { hops, worst: ranked.toSorted(byWorst)[0] ?? null };
}

function hopView(flow: DataFlowType, level: number): ChainHopType {
  const outcomes = flow.coverage.map(({ outcome }) => outcome);
  return {
    level,
    flow,
    outcome: outcomes.toSorted((one, other) => rank(other) - rank(one))[0] ?? null,
  };
}

function byWorst(one: ChainHopType, other: ChainHopType): number {
  return rank(other.outcome) - rank(one.outcome);
}

function rank(outcome: ChainHopType['outcome']): number {
  return outcome === null ? -1 : OUTCOMES.indexOf(outcome);
}

import type { Dated } from '../bitemporal/version.js';
import type { DataFlowFacts } from '../register/data-flow.js';
import type { Regime } from '../register/regime.js';
import { REGIMES } from '../register/regime.js';
import type { LocalDate } from '../time/local-date.js';
import type { Coverage, CoverageSpan, Dossier } from './coverage.js';
import { decideCoverage } from './decide-coverage.js';
import { regimesOf } from './regimes.js';
import { turningDays } from './turning-days.js';

type Stretch = Omit<CoverageSpan, 'unchanged'>;

/**
 * The answers over a flow's whole life, under every regime it is ever under: per regime sorted and
 * disjoint, neighbours differ, and the days without the regime are left out. Equal to deciding every
 * single day.
 */
export function coverageTimeline(dossier: Dossier): readonly CoverageSpan[] {
  const stretches: Record<Regime, Stretch[]> = { EU: [], UK: [], CH: [] };
  const days = turningDays(dossier);
  for (const version of (dossier.flows.get(dossier.flowId) ?? []).toSorted(byFirstDay)) {
    let { from } = version.valid;
    const { to } = version.valid;
    const cuts = days.filter((day) => version.valid.from < day && day < to);
    for (const until of [...cuts, to]) {
      for (const regime of regimesOf(dossier, from)) {
        const coverage = decideCoverage(dossier, regime, from);
        extend(stretches[regime], stretch(coverage, version, { from, to: until }));
      }
      from = until;
    }
  }
  return REGIMES.flatMap((regime) => withUnchanged(stretches[regime]));
}

function byFirstDay(one: Dated<DataFlowFacts>, other: Dated<DataFlowFacts>): number {
  return one.valid.from < other.valid.from ? -1 : 1;
}

function stretch(
  { regime, outcome, rule, tool, fallbacks, missing }: Coverage,
  { facts: { destination } }: Dated<DataFlowFacts>,
  valid: Stretch['valid'],
): Stretch {
  return { regime, outcome, rule, tool, fallbacks, missing, destination, valid };
}

/** Adds a stretch, or lengthens the last one where the answer goes on unchanged. */
function extend(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last && last.valid.to === next.valid.from && sameAnswer(last, next)) {
    stretches[stretches.length - 1] = {
      ...last,
      valid: { from: last.valid.from, to: next.valid.to },
    };
  } else {
    stretches.push(next);
  }
}

function sameAnswer(one: Stretch, other: Stretch): boolean {
  return (
    sameGround(one, other) &&
    one.rule === other.rule &&
    one.destination === other.destination &&
    one.missing.join() === other.missing.join() &&
    one.fallbacks.map(idOf).join() === other.fallbacks.map(idOf).join()
  );
}

function sameGround(one: Stretch, other: Stretch): boolean {
  return one.outcome === other.outcome && one.tool?.id === other.tool?.id;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

type Run = { readonly from: LocalDate; to: LocalDate; readonly members: Stretch[] };

/** Over which days outcome and tool stay the same, although papers behind them come and go. */
function withUnchanged(stretches: readonly Stretch[]): readonly CoverageSpan[] {
  const runs: Run[] = [];
  let last: Stretch | undefined;
  for (const each of stretches) {
    const run = runs.at(-1);
    const { from, to } = each.valid;
    if (run && last && run.to === from && sameGround(last, each)) {
      run.members.push(each);
      run.to = to;
    } else {
      runs.push({ from, to, members: [each] });
    }
    last = each;
  }
  return runs.flatMap(({ from, to, members }) =>
    members.map((each) => ({ ...each, unchanged: { from, to } })),
  );
}

import { newestOf, recordedInstants } from '../audit/audit.store.js';
import { firstDifference, periodsEverHeld } from '../coverage/coverage-period.store.js';
import type { HeldPeriodRow } from '../coverage/coverage-period.store.js';
import { dossiers } from '../coverage/dossier.store.js';
import { flowsAfter } from '../coverage/touched-flows.store.js';
import type { Rows } from '../database/reader.js';
import { coverageTimeline } from '../domain/coverage/coverage-timeline.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import { grouped } from '../domain/grouped.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import { contains } from '../domain/time/period.js';
import type { LawHistory } from '../law/law-history.js';
import { loadLaw } from '../law/law.store.js';
import { RULES_CHANGE } from '../recording/rules-change.service.js';
import { registerRow } from '../register/register.store.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import type { Pace } from './pace.js';

/** Which instants can be judged again: from the last change of rules, up to the head. */
type Judged = { readonly since: Instant; readonly head: Instant; readonly history: LawHistory };

/**
 * Holds the derived answers of every flow against the core: as known at `head`, and at every instant at
 * which an answer of the flow was written or superseded, as far back as the rules are those of today.
 */
export async function checkCoverage(
  rows: Rows,
  head: Instant,
  pace: Pick<Pace, 'flows' | 'rest'>,
  progress: (flows: number) => void,
): Promise<Fault | null> {
  const register = await registerRow(rows);
  if (register !== null && register.rulesVersion !== RULES_VERSION) {
    const message = `The answers were derived by rules ${register.rulesVersion}; these are ${RULES_VERSION}. Migrate first.`;
    return fault('RULES_DIFFER', message, { table: 'register' });
  }
  const since = (await newestOf(rows, RULES_CHANGE)) ?? ('' as Instant);
  const judged = { since, head, history: await loadLaw(rows) };
  let done = 0;
  let flowIds = await flowsAfter(rows, '', pace.flows);
  while (flowIds.length > 0) {
    const found = await flowsFault(rows, flowIds, judged);
    if (found !== null) return found;
    done += flowIds.length;
    progress(done);
    await pace.rest();
    flowIds = await flowsAfter(rows, flowIds.at(-1) ?? '', pace.flows);
  }
  return null;
}

async function flowsFault(
  rows: Rows,
  flowIds: readonly string[],
  judged: Judged,
): Promise<Fault | null> {
  const held = await periodsEverHeld(rows, flowIds);
  const stray = await withoutEntry(rows, held);
  if (stray !== null) return stray;
  const byFlow = grouped(held, (row) => row.data_flow_id);
  for (const [at, ids] of turns(flowIds, byFlow, judged)) {
    const { law } = judged.history.at(at);
    const known = await dossiers(rows, ids, at, law);
    for (const id of ids) {
      const dossier = known.get(id);
      const derived = dossier === undefined ? [] : coverageTimeline(dossier);
      const standing = (byFlow.get(id) ?? []).filter(({ recorded_from: from, recorded_to: to }) =>
        contains({ from, to }, at),
      );
      const different = firstDifference(standing, derived);
      if (different !== undefined) return differs(id, at, different);
    }
  }
  return null;
}

/** Instants to judge at, oldest first, each with its flows. */
function turns(
  flowIds: readonly string[],
  held: ReadonlyMap<string, readonly HeldPeriodRow[]>,
  { since, head }: Judged,
): readonly (readonly [Instant, readonly string[]])[] {
  const turned = flowIds.flatMap((id) => {
    const instants = (held.get(id) ?? []).flatMap((row) => [row.recorded_from, row.recorded_to]);
    return [...new Set([...instants, head])]
      .filter((at) => since <= at && at <= head)
      .map((at) => ({ at, id }));
  });
  return [...grouped(turned, ({ at }) => at)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([at, flows]) => [at, flows.map(({ id }) => id)]);
}

/** Derived rows are written and superseded at the instants of entries too. */
async function withoutEntry(rows: Rows, held: readonly HeldPeriodRow[]): Promise<Fault | null> {
  const instants = held.flatMap((row) => instantsOf(row));
  const told = await recordedInstants(rows, [...new Set(instants)]);
  const stray = held.find((row) => instantsOf(row).some((at) => !told.has(at)));
  if (stray === undefined) return null;
  const { coverage_period_id: id } = stray;
  const message = `Row ${id} of coverage_period was written or superseded at an instant of which no entry tells.`;
  return fault('ROW_WITHOUT_ENTRY', message, { table: 'coverage_period', id });
}

function instantsOf({ recorded_from: from, recorded_to: to }: HeldPeriodRow): readonly Instant[] {
  return to === UNTIL_SUPERSEDED ? [from] : [from, to];
}

function differs(
  flowId: string,
  at: Instant,
  different: Exclude<ReturnType<typeof firstDifference<HeldPeriodRow>>, undefined>,
): Fault {
  const table = 'coverage_period';
  if ('coverage_period_id' in different) {
    const { coverage_period_id: id } = different;
    const message = `Row ${id} of ${table}, as known at ${at}, is no answer of the core about flow ${flowId}.`;
    return fault('COVERAGE_DIFFERS', message, { table, id });
  }
  const { regime, outcome, valid } = different;
  const message = `The core answers ${outcome} about flow ${flowId} under ${regime} from ${valid.from} to ${valid.to}, as known at ${at}; no row of ${table} says so.`;
  return fault('COVERAGE_DIFFERS', message, { table, id: flowId });
}

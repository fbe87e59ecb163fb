import type { Transaction } from '../database/transaction.js';
import { coverageTimeline } from '../domain/coverage/coverage-timeline.js';
import type { Law } from '../domain/coverage/coverage.js';
import type { Instant } from '../domain/time/instant.js';
import { replaceCoverage } from './coverage-period.store.js';
import { dossiers } from './dossier.store.js';

/** Flows judged together: bounds memory, whatever a change touches. */
const BATCH = 500;

/**
 * Derives the coverage of flows anew, as known at `recordedAt`, and keeps the difference on both
 * clocks. `progress` is told after each batch how many flows are done. Answers with the number of
 * flows whose answers differ.
 */
export async function deriveCoverage(
  transaction: Transaction,
  flowIds: readonly string[],
  moment: { readonly recordedAt: Instant; readonly law: Law; readonly newId: () => string },
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  const { recordedAt, law, newId } = moment;
  let changed = 0;
  for (let first = 0; first < flowIds.length; first += BATCH) {
    const some = flowIds.slice(first, first + BATCH);
    const judged = await dossiers(transaction, some, recordedAt, law);
    const timelines = new Map(
      some.map((id) => {
        const dossier = judged.get(id);
        return [id, dossier === undefined ? [] : coverageTimeline(dossier)];
      }),
    );
    changed += await replaceCoverage(transaction, timelines, recordedAt, newId);
    progress(first + some.length);
  }
  return changed;
}

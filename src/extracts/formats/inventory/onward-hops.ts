import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import { grouped } from '../../../domain/grouped.js';
import type { ExtractSource } from '../../extract-source.js';

/** Levels of hops that are followed, as the API follows them. */
const MOST_LEVELS = 10;

/**
 * All hops that continue each flow, level by level and each once, so that a loop ends. One read for each
 * level, whatever the number of flows.
 */
export async function onwardHops(
  source: ExtractSource,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DataFlow[]>> {
  const chains = ids.map((id) => ({ id, seen: new Set([id]), ends: [id], hops: [] as DataFlow[] }));
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const ends = [...new Set(chains.flatMap((chain) => chain.ends))];
    if (ends.length === 0) break;
    const onward = grouped(await source.onwardOf(ends), ({ flow }) => flow.facts.onwardOfId);
    for (const chain of chains) {
      const next = chain.ends
        .flatMap((end) => onward.get(end) ?? [])
        .filter(({ flow }) => !chain.seen.has(flow.id));
      chain.ends = next.map(({ flow }) => flow.id);
      for (const end of chain.ends) chain.seen.add(end);
      chain.hops.push(...next);
    }
  }
  return new Map(chains.map(({ id, hops }) => [id, hops]));
}

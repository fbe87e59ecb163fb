import type { DataFlow } from '../../../data-flows/data-flows.service.js';
import type { Recipient } from '../../../recipients/recipients.store.js';
import type { ExtractSource } from '../../extract-source.js';
import type { FileTally, LeftOutReason } from '../../file-tally.js';

/** A controller, and its flows that are under one of the three laws. */
export type Controller = {
  readonly id: string;
  readonly recipient: Recipient | null;
  readonly flows: readonly DataFlow[];
};

/** Every exporter that is a controller, in the order of ids; what belongs to none is counted as left out. */
export async function gatherControllers(
  source: ExtractSource,
  tally: FileTally,
): Promise<readonly Controller[]> {
  const flowsOf = new Map<string, DataFlow[]>();
  for await (const page of source.flows()) {
    for (const dataFlow of page) {
      const reason = whyNot(dataFlow);
      if (reason !== null) {
        tally.leaveOut(reason);
        continue;
      }
      const { exporterId } = dataFlow.flow.facts;
      const flows = flowsOf.get(exporterId);
      if (flows) flows.push(dataFlow);
      else flowsOf.set(exporterId, [dataFlow]);
    }
  }
  const { matching, all } = await source.flowTotals();
  tally.leaveOut('NOT_MATCHING_FILTER', all - matching);
  tally.leaveOut('NOT_ON_THE_DAY', (await source.counts('dataFlow')).otherDays);
  return [...flowsOf]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, flows]) => ({ id, recipient: flows[0]?.exporter ?? null, flows }));
}

/** An exporter whose role nobody knows is not said to be none: it cannot be told either way. */
function whyNot({ flow, coverage }: DataFlow): LeftOutReason | null {
  const role = flow.facts.exporterRole;
  if (role === null) return 'NOT_EXPRESSIBLE';
  if (role !== 'CONTROLLER' && role !== 'JOINT_CONTROLLER') return 'NOT_A_CONTROLLER';
  return coverage.length === 0 ? 'UNDER_NO_REGIME' : null;
}

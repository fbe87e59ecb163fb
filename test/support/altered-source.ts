import type { DataFlow } from '../../src/data-flows/data-flows.service.js';
import type { ExtractSource } from '../../src/extracts/extract-source.js';

/** The same register, with its flows told otherwise. */
export function altered(
  source: ExtractSource,
  alter: (flow: DataFlow, index: number) => DataFlow,
): ExtractSource {
  async function* flows(): AsyncIterable<readonly DataFlow[]> {
    let index = 0;
    for await (const page of source.flows()) yield page.map((flow) => alter(flow, index++));
  }
  return Object.create(source, { flows: { value: flows } }) as ExtractSource;
}

/** A flow with some facts told otherwise. */
export function withFacts(dataFlow: DataFlow, facts: Partial<DataFlow['flow']['facts']>): DataFlow {
  const { flow } = dataFlow;
  return { ...dataFlow, flow: { ...flow, facts: { ...flow.facts, ...facts } } };
}

import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import { MOST_HOPS } from '../limits/limits.js';
import { LoadersOf } from '../loaders.js';
import { ProcessingActivityType } from '../processing/processing-activity.type.js';
import { processingActivityView } from '../processing/processing.view.js';
import { DataFlowConnectionType } from './data-flow-connection.type.js';
import { ChainType, CoverageSpanType, DataFlowType } from './data-flow.type.js';
import { chainView, dataFlowView, spanViews } from './data-flow.view.js';

@Resolver(() => DataFlowType)
export class DataFlowResolver {
  constructor(private readonly loaders: LoadersOf) {}

  @ResolveField(() => [CoverageSpanType], {
    description: 'The answers over the whole life of the flow, as known at the moment.',
    complexity: ({ childComplexity }: { childComplexity: number }) => 5 + 10 * childComplexity,
  })
  async timeline(@Parent() { opened, id }: DataFlowType): Promise<readonly CoverageSpanType[]> {
    return spanViews(opened, await this.loaders.get(opened).timelines.load(id));
  }

  @ResolveField(() => ProcessingActivityType, {
    description: 'The processing activity it belongs to; null when not known, or not on the day.',
    nullable: true,
    complexity: 5,
  })
  async activity(
    @Parent() { opened, activityId }: DataFlowType,
  ): Promise<ProcessingActivityType | null> {
    const activity =
      activityId === null ? null : await this.loaders.get(opened).activities.load(activityId);
    return activity && processingActivityView(opened, activity);
  }

  @ResolveField(() => ChainType, {
    description: `The flow and the hops onward of it, at most ${MOST_HOPS} levels.`,
    complexity: ({ childComplexity }: { childComplexity: number }) => 20 + 5 * childComplexity,
  })
  async chain(@Parent() flow: DataFlowType): Promise<ChainType> {
    const { onward } = this.loaders.get(flow.opened);
    const levels: DataFlowType[][] = [[flow]];
    const seen = new Set([flow.id]);
    for (let level = [flow]; level.length > 0 && levels.length <= MOST_HOPS;) {
      const next = await Promise.all(level.map(({ id }) => onward.load(id)));
      level = next
        .flat()
        .filter((hop) => !seen.has(hop.flow.id))
        .map((hop) => dataFlowView(flow.opened, hop));
      for (const { id } of level) seen.add(id);
      if (level.length > 0) levels.push(level);
    }
    return chainView(levels);
  }
}

@Resolver(() => DataFlowConnectionType)
export class DataFlowConnectionResolver {
  constructor(private readonly flows: DataFlowsService) {}

  @ResolveField(() => Int, {
    description: 'How many flows match in all: the pages walked to the end hold exactly as many.',
    complexity: 50,
  })
  totalCount(@Parent() { opened, filter }: DataFlowConnectionType): Promise<number> {
    return this.flows.total(opened.moment, filter);
  }
}

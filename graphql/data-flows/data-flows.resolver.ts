import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CountBy, DataFlowOrder } from '../../src/data-flows/data-flow-filter.js';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import { RecipientsService } from '../../src/recipients/recipients.service.js';
import { defined } from '../defined.js';
import { CountByEnum, DataFlowOrderEnum } from '../enums.js';
import { checkCodes } from '../known-codes.js';
import { listCost } from '../limits/list-cost.js';
import { pageOf } from '../page.js';
import { PageArguments } from '../page-arguments.js';
import { RegisterType } from '../register.type.js';
import { countViews } from './coverage-count.view.js';
import { CoverageCountType, DataFlowConnectionType } from './data-flow-connection.type.js';
import { DataFlowFilterInput } from './data-flow-filter.input.js';
import { DataFlowType } from './data-flow.type.js';
import { dataFlowView } from './data-flow.view.js';

/**
 * An optional parameter, not one that may be `null`: of a union the compiler tells Nest nothing, and the
 * filter would go unvalidated.
 */
const filterArgument = {
  type: () => DataFlowFilterInput,
  nullable: true,
  description: 'Which flows; all when left out.',
} as const;

@Resolver(() => RegisterType)
export class DataFlowsResolver {
  constructor(
    private readonly flows: DataFlowsService,
    private readonly recipients: RecipientsService,
  ) {}

  @ResolveField(() => DataFlowConnectionType, {
    description:
      'Flows live on the day, a page at a time. A deep page costs what the first one costs.',
    complexity: listCost,
  })
  async dataFlows(
    @Parent() { opened }: RegisterType,
    @Args('orderBy', {
      type: () => DataFlowOrderEnum,
      defaultValue: 'ID',
      description: 'How the list is ordered.',
    })
    order: DataFlowOrder,
    @Args() asked: PageArguments,
    @Args('filter', filterArgument) given?: DataFlowFilterInput,
  ): Promise<DataFlowConnectionType> {
    const filter = defined(given);
    checkCodes(filter, opened.known);
    const list = { moment: opened.moment, list: 'dataFlows', order, filter };
    const page = await pageOf(list, asked, {
      read: (place) => this.flows.page(opened.moment, { filter, order, ...place }),
      placeOf: ({ flow: { id, facts } }) => ({
        id,
        key: { ID: '', EXPORTER: facts.exporterId, RECIPIENT: facts.recipientId }[order],
      }),
      view: (dataFlow) => dataFlowView(opened, dataFlow),
    });
    return { ...page, opened, filter };
  }

  @ResolveField(() => DataFlowType, {
    description: 'One flow; null when it is not live on the day.',
    nullable: true,
  })
  async dataFlow(
    @Parent() { opened }: RegisterType,
    @Args('id', { type: () => ID, description: 'Id of the flow.' }) id: string,
  ): Promise<DataFlowType | null> {
    const [found] = await this.flows.byId(opened.moment, [id]);
    return found ? dataFlowView(opened, found) : null;
  }

  @ResolveField(() => [CoverageCountType], {
    description: 'Coverages that match, counted by key, regime and outcome.',
    complexity: 100,
  })
  async coverageCounts(
    @Parent() { opened }: RegisterType,
    @Args('by', { type: () => CountByEnum, description: 'What they are counted by.' }) by: CountBy,
    @Args('filter', filterArgument) given?: DataFlowFilterInput,
  ): Promise<readonly CoverageCountType[]> {
    const filter = defined(given);
    checkCodes(filter, opened.known);
    const counts = await this.flows.countCoverage(opened.moment, filter, by);
    return countViews(opened, by, counts, this.recipients);
  }
}

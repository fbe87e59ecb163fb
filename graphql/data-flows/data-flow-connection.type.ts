import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { DataFlowFilter } from '../../src/data-flows/data-flow-filter.js';
import type { Outcome } from '../../src/domain/coverage/coverage.js';
import type { Regime } from '../../src/domain/register/regime.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { OutcomeEnum, RegimeEnum } from '../enums.js';
import { PageInfoType } from '../page-info.type.js';
import { DataFlowType } from './data-flow.type.js';

@ObjectType('DataFlowEdge', { description: 'A flow in a list.' })
export class DataFlowEdgeType {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  cursor!: string;

  @Field(() => DataFlowType, { description: 'The flow.' })
  node!: DataFlowType;
}

@ObjectType('DataFlowConnection', { description: 'A page of flows at a moment.' })
export class DataFlowConnectionType {
  @Field(() => [DataFlowEdgeType], { description: 'The flows of this page.' })
  edges!: readonly DataFlowEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  opened!: OpenedRegister;
  filter!: DataFlowFilter;
}

@ObjectType('CoverageCount', {
  description:
    'Coverages that match the filter, counted. Under one regime the counts add up to the flows that match with that regime, except by purpose or category, where a flow can count more than once.',
})
export class CoverageCountType {
  @Field(() => String, {
    description: 'What is counted; null for *not known* or *none*.',
    nullable: true,
  })
  key!: string | null;

  @Field(() => RegimeEnum, { description: 'The law they are judged by.' })
  regime!: Regime;

  @Field(() => OutcomeEnum, { description: 'The verdict.' })
  outcome!: Outcome;

  @Field(() => Int, { description: 'How many coverages.' })
  count!: number;

  label!: (language: 'nl' | 'en' | 'fr' | 'de') => string;
}

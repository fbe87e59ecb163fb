import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../page-info.type.js';
import { ProposalType } from './proposal.type.js';

@ObjectType('ProposalEdge', { description: 'A proposal and its place in the list.' })
export class ProposalEdgeType {
  @Field(() => String, { description: 'Give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => ProposalType, { description: 'The proposal.' })
  node!: ProposalType;
}

@ObjectType('ProposalConnection', { description: 'Proposals, a page at a time.' })
export class ProposalConnectionType {
  @Field(() => [ProposalEdgeType], { description: 'The proposals of this page.' })
  edges!: readonly ProposalEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow, and from where.' })
  pageInfo!: PageInfoType;
}

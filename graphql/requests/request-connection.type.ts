import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../page-info.type.js';
import { RequestType } from './request.type.js';

@ObjectType('RequestEdge', { description: 'A request and its place in the list.' })
export class RequestEdgeType {
  @Field(() => String, { description: 'Give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => RequestType, { description: 'The request.' })
  node!: RequestType;
}

@ObjectType('RequestConnection', {
  description: 'Requests by the day they are due on, the earliest first, a page at a time.',
})
export class RequestConnectionType {
  @Field(() => [RequestEdgeType], { description: 'The requests of this page.' })
  edges!: readonly RequestEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow, and from where.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many match.' })
  totalCount!: number;
}

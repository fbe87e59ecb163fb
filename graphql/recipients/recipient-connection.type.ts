import { Field, ObjectType } from '@nestjs/graphql';
import type { RecipientFilter } from '../../src/recipients/recipients.service.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { PageInfoType } from '../page-info.type.js';
import { RecipientType } from './recipient.type.js';

@ObjectType('RecipientEdge', { description: 'A recipient in a list.' })
export class RecipientEdgeType {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  cursor!: string;

  @Field(() => RecipientType, { description: 'The recipient.' })
  node!: RecipientType;
}

@ObjectType('RecipientConnection', { description: 'A page of recipients at a moment.' })
export class RecipientConnectionType {
  @Field(() => [RecipientEdgeType], { description: 'The recipients of this page.' })
  edges!: readonly RecipientEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  opened!: OpenedRegister;
  filter!: RecipientFilter;
}

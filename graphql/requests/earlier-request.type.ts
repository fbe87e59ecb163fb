import { Field, ObjectType } from '@nestjs/graphql';
import type { MatchedBy } from '../../src/requests/requester.js';
import { MatchedByEnum } from './request.enums.js';
import { RequestType } from './request.type.js';

@ObjectType('EarlierRequest', {
  description: 'Another request by what seems to be the same person.',
})
export class EarlierRequestType {
  @Field(() => MatchedByEnum, { description: 'What the two have in common.' })
  by!: MatchedBy;

  @Field(() => RequestType, { description: 'That request.' })
  request!: RequestType;
}

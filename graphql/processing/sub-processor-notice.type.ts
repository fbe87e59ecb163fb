import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SubProcessorNoticeFacts } from '../../src/domain/register/sub-processor-notice.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { HeldType } from '../held.type.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { TerritoryType } from '../territories/territory.type.js';
import { NoticeDecisionEnum } from './processing.enums.js';

@ObjectType('SubProcessorNotice', {
  description: 'A processor tells that it wants to engage another processor (GDPR 28(2)).',
})
export class SubProcessorNoticeType extends HeldType {
  @Field(() => ID, { description: 'Id of the processor that tells.' })
  processorId!: string;

  @Field(() => ID, {
    description: 'Id of the new sub-processor; null while it is not on record.',
    nullable: true,
  })
  subProcessorId!: string | null;

  @Field(() => String, { description: 'Name of the new sub-processor in the notice.' })
  subProcessorName!: string;

  @Field(() => LocalDateScalar, { description: 'Day the notice came in.' })
  receivedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'Last day on which the controller may object; null when none is set.',
    nullable: true,
  })
  objectBy!: LocalDate | null;

  @Field(() => NoticeDecisionEnum, { description: 'What the controller did.' })
  decision!: SubProcessorNoticeFacts['decision'];

  @Field(() => LocalDateScalar, {
    description: 'Day of the decision; null while there is none.',
    nullable: true,
  })
  decidedOn!: LocalDate | null;

  @Field(() => String, { description: 'The service it would render.', nullable: true })
  what!: string | null;

  @Field(() => TerritoryType, {
    description: 'Where it would process; null when not known.',
    nullable: true,
  })
  country!: TerritoryType | null;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;
}

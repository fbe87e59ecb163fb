import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID } from 'class-validator';
import type { SubProcessorNoticeFacts } from '../../src/domain/register/sub-processor-notice.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { MOST_LINE, MOST_NAME } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { NoticeDecisionEnum } from './processing.enums.js';

@InputType('SubProcessorNoticeFactsInput', {
  description: 'What holds of the notice of a sub-processor.',
})
export class SubProcessorNoticeFactsInput {
  @Field(() => ID, { description: 'Id of the processor that tells.' })
  @IsUUID('all')
  processorId!: string;

  @Field(() => ID, {
    description: 'Id of the new sub-processor; left out while it is not on record.',
    nullable: true,
  })
  @IsOptional()
  @IsUUID('all')
  subProcessorId?: string;

  @Field(() => String, { description: 'Name of the new sub-processor in the notice.' })
  @PlainText(MOST_NAME)
  subProcessorName!: string;

  @Field(() => LocalDateScalar, { description: 'Day the notice came in.' })
  @IsDefined()
  receivedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'Last day on which the controller may object; left out when none is set.',
    nullable: true,
  })
  objectBy?: LocalDate;

  @Field(() => NoticeDecisionEnum, {
    description: 'What the controller did; pending when left out.',
    nullable: true,
  })
  decision?: SubProcessorNoticeFacts['decision'];

  @Field(() => LocalDateScalar, {
    description: 'Day of the decision; left out while there is none.',
    nullable: true,
  })
  decidedOn?: LocalDate;

  @Field(() => String, { description: 'The service it would render.', nullable: true })
  @IsOptional()
  @PlainText(MOST_LINE)
  what?: string;

  @Field(() => CountryCodeScalar, {
    description: 'Where it would process; left out when not known.',
    nullable: true,
  })
  country?: string;
}

@InputType('SubProcessorNoticePatchInput', {
  description:
    'What changes of the notice of a sub-processor: what is left out stays, null is *not known*.',
})
export class SubProcessorNoticePatchInput extends PartialType(SubProcessorNoticeFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function subProcessorNoticeFacts(
  input: SubProcessorNoticeFactsInput,
): SubProcessorNoticeFacts {
  return { ...LEFT_OUT.subProcessorNotice, ...defined(input) };
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, NotContains } from 'class-validator';
import type { DeskWord } from '../../src/domain/requests/desk-word.js';
import type { RequestKind } from '../../src/domain/requests/request.js';
import type { RequestState } from '../../src/domain/requests/request-step.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { RequestFilter } from '../../src/requests/requests.service.js';
import { MOST_IN_LIST, MOST_TEXT } from '../limits/limits.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { DeskWordEnum, RequestKindEnum, RequestStateEnum } from './request.enums.js';

@InputType('RequestFilter', {
  description: 'Which requests: lists mean any of, fields combine with and.',
})
export class RequestFilterInput implements RequestFilter {
  @Field(() => [RequestStateEnum], { description: 'How they stand.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  state?: RequestState[];

  @Field(() => [DeskWordEnum], { description: 'How urgent they are today.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  word?: DeskWord[];

  @Field(() => [RequestKindEnum], { description: 'What is asked for.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  kind?: RequestKind[];

  @Field(() => [String], { description: 'Who took them.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  @MaxLength(MOST_TEXT, { each: true })
  @NotContains('\0', { each: true })
  assignedTo?: string[];

  @Field(() => [ID], { description: 'Companies that answer.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  @IsUUID('all', { each: true })
  answeringCompany?: string[];

  @Field(() => [CountryCodeScalar], { description: 'Where the persons live.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  country?: string[];

  @Field(() => LocalDateScalar, { description: 'Due on this day or before.', nullable: true })
  @IsOptional()
  dueBy?: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'Received on this day or later.',
    nullable: true,
  })
  @IsOptional()
  receivedFrom?: LocalDate;

  @Field(() => String, { description: 'One reference, such as `R-2026-00007`.', nullable: true })
  @IsOptional()
  @MaxLength(MOST_TEXT)
  @NotContains('\0')
  reference?: string;
}

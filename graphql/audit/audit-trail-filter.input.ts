import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength, MinLength, NotContains } from 'class-validator';
import type { AuditTrailFilter } from '../../src/audit/audit-trail.service.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { MOST_IN_LIST, MOST_TEXT } from '../limits/limits.js';
import { InstantScalar } from '../scalars/instant.scalar.js';

@InputType('AuditTrailFilter', {
  description: 'Which entries: lists mean any of, fields combine with and.',
})
export class AuditTrailFilterInput implements AuditTrailFilter {
  @Field(() => InstantScalar, { description: 'Recorded then or later.', nullable: true })
  @IsOptional()
  from?: Instant;

  @Field(() => InstantScalar, { description: 'Recorded before then.', nullable: true })
  @IsOptional()
  to?: Instant;

  @Field(() => [String], { description: 'Who did it.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  @MaxLength(MOST_TEXT, { each: true })
  @NotContains('\0', { each: true })
  actor?: string[];

  @Field(() => [String], { description: 'What was done.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  @MaxLength(MOST_TEXT, { each: true })
  @NotContains('\0', { each: true })
  action?: string[];

  @Field(() => String, {
    description: 'Part of what it is about, such as an id; case does not matter.',
    nullable: true,
  })
  @IsOptional()
  @MinLength(1)
  @MaxLength(MOST_TEXT)
  @NotContains('\0')
  subject?: string;
}

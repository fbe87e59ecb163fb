import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID } from 'class-validator';
import type { StandingFacts, StandingScheme } from '../../src/domain/register/standing.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { StandingSchemeEnum } from '../enums.js';
import { MOST_CODE, MOST_LINE } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@InputType('StandingFactsInput', {
  description: 'What holds of a list status or statute of a recipient.',
})
export class StandingFactsInput {
  @Field(() => ID, { description: 'Id of the recipient.' })
  @IsUUID('all')
  recipientId!: string;

  @Field(() => StandingSchemeEnum, { description: 'The list, or the statute.' })
  @IsDefined()
  scheme!: StandingScheme;

  @Field(() => Boolean, {
    description: 'Whether it holds; left out when the evidence does not settle it.',
    nullable: true,
  })
  held?: boolean;

  @Field(() => Boolean, {
    description: 'Whether a listing covers human resources data; left out when not known.',
    nullable: true,
  })
  humanResources?: boolean;

  @Field(() => ID, {
    description: 'The listed parent that names this recipient as a covered entity.',
    nullable: true,
  })
  @IsOptional()
  @IsUUID('all')
  coveredById?: string;

  @Field(() => String, {
    description: 'Province of an equivalent act, such as `QC`.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_CODE)
  province?: string;

  @Field(() => String, { description: 'What shows it.', nullable: true })
  @IsOptional()
  @PlainText(MOST_LINE)
  evidence?: string;

  @Field(() => LocalDateScalar, { description: 'Day it was last checked.', nullable: true })
  checkedOn?: LocalDate;
}

@InputType('StandingPatchInput', {
  description:
    'What changes of a list status or statute of a recipient: what is left out stays, null is *not known*.',
})
export class StandingPatchInput extends PartialType(StandingFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function standingFacts(input: StandingFactsInput): StandingFacts {
  return { ...LEFT_OUT.standing, ...defined(input) };
}

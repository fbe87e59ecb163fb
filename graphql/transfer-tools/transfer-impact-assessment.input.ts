import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID } from 'class-validator';
import type {
  AssessmentConclusion,
  TransferImpactAssessmentFacts,
} from '../../src/domain/register/transfer-impact-assessment.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { AssessmentConclusionEnum } from '../enums.js';
import { MOST_LINE } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@InputType('TransferImpactAssessmentFactsInput', {
  description: 'What holds of a transfer impact assessment.',
})
export class TransferImpactAssessmentFactsInput {
  @Field(() => ID, { description: 'Only flows of this exporter.', nullable: true })
  @IsOptional()
  @IsUUID('all')
  exporterId?: string;

  @Field(() => ID, { description: 'Id of the recipient.' })
  @IsUUID('all')
  recipientId!: string;

  @Field(() => CountryCodeScalar, {
    description: 'Only flows to this territory: its law and practice were assessed.',
    nullable: true,
  })
  territory?: string;

  @Field(() => ID, { description: 'Only flows under this safeguard.', nullable: true })
  @IsOptional()
  @IsUUID('all')
  safeguardId?: string;

  @Field(() => [ID], { description: 'Only these flows.', nullable: true })
  @Listed(IsUUID('all', { each: true }))
  flowIds?: string[];

  @Field(() => LocalDateScalar, { description: 'Day it was completed.' })
  @IsDefined()
  completedOn!: LocalDate;

  @Field(() => AssessmentConclusionEnum, { description: 'What it concluded.' })
  @IsDefined()
  conclusion!: AssessmentConclusion;

  @Field(() => [String], { description: 'Supplementary measures.', nullable: true })
  @Listed(PlainText(MOST_LINE, { each: true }))
  measures?: string[];

  @Field(() => LocalDateScalar, {
    description: 'Last day it may be relied on without a review; left out when none is set.',
    nullable: true,
  })
  reviewDueOn?: LocalDate;
}

@InputType('TransferImpactAssessmentPatchInput', {
  description:
    'What changes of a transfer impact assessment: what is left out stays, null is *not known*.',
})
export class TransferImpactAssessmentPatchInput extends PartialType(
  TransferImpactAssessmentFactsInput,
  { skipNullProperties: false },
) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function transferImpactAssessmentFacts(
  input: TransferImpactAssessmentFactsInput,
): TransferImpactAssessmentFacts {
  return { ...LEFT_OUT.transferImpactAssessment, ...defined(input) };
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AssessmentConclusion } from '../../src/domain/register/transfer-impact-assessment.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { AssessmentConclusionEnum } from '../enums.js';
import { HeldType } from '../held.type.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { TerritoryType } from '../territories/territory.type.js';

@ObjectType('TransferImpactAssessment', {
  description:
    'Law and practice of a third country, assessed for transfers (Clause 14; C-311/18). What it leaves null it does not narrow.',
})
export class TransferImpactAssessmentType extends HeldType {
  @Field(() => ID, { description: 'Only flows of this exporter.', nullable: true })
  exporterId!: string | null;

  @Field(() => ID, { description: 'Id of the recipient.' })
  recipientId!: string;

  @Field(() => TerritoryType, {
    description: 'Only flows to this territory: its law and practice were assessed.',
    nullable: true,
  })
  territory!: TerritoryType | null;

  @Field(() => ID, { description: 'Only flows under this safeguard.', nullable: true })
  safeguardId!: string | null;

  @Field(() => [ID], { description: 'Only these flows.', nullable: true })
  flowIds!: readonly string[] | null;

  @Field(() => LocalDateScalar, { description: 'Day it was completed.' })
  completedOn!: LocalDate;

  @Field(() => AssessmentConclusionEnum, { description: 'What it concluded.' })
  conclusion!: AssessmentConclusion;

  @Field(() => [String], { description: 'Supplementary measures.' })
  measures!: readonly string[];

  @Field(() => LocalDateScalar, {
    description: 'Last day it may be relied on without a review; null when none is set.',
    nullable: true,
  })
  reviewDueOn!: LocalDate | null;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;
}

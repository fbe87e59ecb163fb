import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LegalBasis } from '../../src/domain/register/processing-activity.js';
import { HeldType } from '../held.type.js';
import { TermType } from '../vocabulary/term.type.js';
import { LegalBasisEnum } from './processing.enums.js';

@ObjectType('ProcessingActivity', {
  description: 'An entry of the record of processing activities (GDPR 30(1)).',
})
export class ProcessingActivityType extends HeldType {
  @Field(() => ID, { description: 'Id of the controller.' })
  controllerId!: string;

  @Field(() => String, { description: 'Name of the activity.' })
  name!: string;

  @Field(() => [TermType], { description: 'What the data are for.' })
  purposes!: readonly TermType[];

  @Field(() => [LegalBasisEnum], { description: 'What makes it lawful.' })
  legalBases!: readonly LegalBasis[];

  @Field(() => [TermType], { description: 'Whose data.' })
  dataSubjects!: readonly TermType[];

  @Field(() => [TermType], { description: 'Which data.' })
  dataCategories!: readonly TermType[];

  @Field(() => String, {
    description: 'Envisaged time limits for erasure; null when not known.',
    nullable: true,
  })
  retention!: string | null;

  @Field(() => [String], { description: 'Technical and organisational measures (GDPR 32(1)).' })
  securityMeasures!: readonly string[];

  @Field(() => String, { description: 'What else to know.', nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;
}

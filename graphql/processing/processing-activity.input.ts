import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import type {
  LegalBasis,
  ProcessingActivityFacts,
} from '../../src/domain/register/processing-activity.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { MOST_ACCOUNT, MOST_CODE, MOST_LINE, MOST_NAME } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { LegalBasisEnum } from './processing.enums.js';

@InputType('ProcessingActivityFactsInput', {
  description: 'What holds of an entry of the record of processing activities.',
})
export class ProcessingActivityFactsInput {
  @Field(() => ID, { description: 'Id of the controller.' })
  @IsUUID('all')
  controllerId!: string;

  @Field(() => String, { description: 'Name of the activity.' })
  @PlainText(MOST_NAME)
  name!: string;

  @Field(() => [String], { description: 'Slugs of purposes.', nullable: true })
  @Listed(PlainText(MOST_CODE, { each: true }))
  purposes?: string[];

  @Field(() => [LegalBasisEnum], { description: 'What makes it lawful.', nullable: true })
  @Listed()
  legalBases?: LegalBasis[];

  @Field(() => [String], { description: 'Slugs of groups of people.', nullable: true })
  @Listed(PlainText(MOST_CODE, { each: true }))
  dataSubjects?: string[];

  @Field(() => [String], { description: 'Slugs of categories of data.', nullable: true })
  @Listed(PlainText(MOST_CODE, { each: true }))
  dataCategories?: string[];

  @Field(() => String, {
    description: 'Envisaged time limits for erasure; left out when not known.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_LINE)
  retention?: string;

  @Field(() => [String], {
    description: 'Technical and organisational measures (GDPR 32(1)).',
    nullable: true,
  })
  @Listed(PlainText(MOST_LINE, { each: true }))
  securityMeasures?: string[];

  @Field(() => String, { description: 'What else to know.', nullable: true })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  note?: string;
}

@InputType('ProcessingActivityPatchInput', {
  description:
    'What changes of an entry of the record of processing activities: what is left out stays, null is *not known*.',
})
export class ProcessingActivityPatchInput extends PartialType(ProcessingActivityFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function processingActivityFacts(
  input: ProcessingActivityFactsInput,
): ProcessingActivityFacts {
  return { ...LEFT_OUT.processingActivity, ...defined(input) };
}

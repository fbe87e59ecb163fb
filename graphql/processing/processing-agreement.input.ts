import { Field, ID, InputType, Int, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type {
  AgreementPoint,
  ProcessingAgreementFacts,
} from '../../src/domain/register/processing-agreement.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { MOST_ACCOUNT, MOST_LINE, MOST_NOTICE_DAYS } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { SubProcessorAuthorisationEnum } from '../transfer-tools/transfer-tools.enums.js';
import { AgreementPointEnum } from './processing.enums.js';

@InputType('ProcessingAgreementFactsInput', {
  description: 'What holds of a contract with a processor.',
})
export class ProcessingAgreementFactsInput {
  @Field(() => ID, { description: 'Id of the controller.' })
  @IsUUID('all')
  controllerId!: string;

  @Field(() => ID, { description: 'Id of the processor.' })
  @IsUUID('all')
  processorId!: string;

  @Field(() => LocalDateScalar, { description: 'Day of signature.' })
  @IsDefined()
  signedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'First day it no longer holds; left out when no end is agreed.',
    nullable: true,
  })
  endsOn?: LocalDate;

  @Field(() => [AgreementPointEnum], {
    description: 'Points of Article 28(3) found in the text; the others are not confirmed.',
    nullable: true,
  })
  @Listed()
  points?: AgreementPoint[];

  @Field(() => SubProcessorAuthorisationEnum, {
    description: 'How further processors are authorised; left out when not known.',
    nullable: true,
  })
  subProcessorAuthorisation?: NonNullable<ProcessingAgreementFacts['subProcessorAuthorisation']>;

  @Field(() => Int, {
    description: 'Days before a new sub-processor starts; left out when not known.',
    nullable: true,
  })
  @IsOptional()
  @Min(0)
  @Max(MOST_NOTICE_DAYS)
  subProcessorNoticeDays?: number;

  @Field(() => [ID], {
    description: 'Only these flows; left out for every flow between the parties.',
    nullable: true,
  })
  @Listed(IsUUID('all', { each: true }))
  flowIds?: string[];

  @Field(() => String, { description: 'Where the signed text is kept.', nullable: true })
  @IsOptional()
  @PlainText(MOST_LINE)
  documentReference?: string;

  @Field(() => String, { description: 'What else to know.', nullable: true })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  note?: string;
}

@InputType('ProcessingAgreementPatchInput', {
  description:
    'What changes of a contract with a processor: what is left out stays, null is *not known*.',
})
export class ProcessingAgreementPatchInput extends PartialType(ProcessingAgreementFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function processingAgreementFacts(
  input: ProcessingAgreementFactsInput,
): ProcessingAgreementFacts {
  return { ...LEFT_OUT.processingAgreement, ...defined(input) };
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AgreementPoint } from '../../src/domain/register/processing-agreement.js';
import type { SafeguardOptions } from '../../src/domain/register/safeguard.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { HeldType } from '../held.type.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { SubProcessorAuthorisationEnum } from '../transfer-tools/transfer-tools.enums.js';
import { AgreementPointEnum } from './processing.enums.js';

@ObjectType('ProcessingAgreement', { description: 'A contract with a processor (GDPR 28(3)).' })
export class ProcessingAgreementType extends HeldType {
  @Field(() => ID, { description: 'Id of the controller.' })
  controllerId!: string;

  @Field(() => ID, { description: 'Id of the processor.' })
  processorId!: string;

  @Field(() => LocalDateScalar, { description: 'Day of signature.' })
  signedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'First day it no longer holds; null when no end is agreed.',
    nullable: true,
  })
  endsOn!: LocalDate | null;

  @Field(() => [AgreementPointEnum], {
    description: 'Points of Article 28(3) found in the text; the others are not confirmed.',
  })
  points!: readonly AgreementPoint[];

  @Field(() => SubProcessorAuthorisationEnum, {
    description: 'How further processors are authorised; null when not known.',
    nullable: true,
  })
  subProcessorAuthorisation!: NonNullable<SafeguardOptions['subProcessorAuthorisation']> | null;

  @Field(() => Int, {
    description: 'Days before a new sub-processor starts; null when not known.',
    nullable: true,
  })
  subProcessorNoticeDays!: number | null;

  @Field(() => [ID], {
    description: 'Only these flows; null for every flow between its parties.',
    nullable: true,
  })
  flowIds!: readonly string[] | null;

  @Field(() => String, { description: 'Where the signed text is kept.', nullable: true })
  documentReference!: string | null;

  @Field(() => String, { description: 'What else to know.', nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;
}

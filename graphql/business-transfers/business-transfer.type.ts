import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { BusinessTransferFacts } from '../../src/domain/register/business-transfer.js';
import type { Precision } from '../../src/domain/register/recipient.js';
import { PrecisionEnum } from '../enums.js';
import { HeldType } from '../held.type.js';
import { ConfidenceEnum, SourceKindEnum } from '../provenance.enums.js';
import { DealDirectionEnum, DealEnum, DealOutcomeEnum } from './business-transfers.enums.js';

@ObjectType('BusinessTransfer', {
  description:
    'A deal by which companies or data change hands. In a share deal the controller stays the same; in an asset or portfolio deal the buyer is a new one.',
})
export class BusinessTransferType extends HeldType {
  @Field(() => ID, { description: 'Id of the acquirer, where it is on record.', nullable: true })
  acquirerId!: string | null;

  @Field(() => String, { description: 'Name of the acquirer at the source.' })
  acquirerName!: string;

  @Field(() => ID, { description: 'Id of the transferor, where it is on record.', nullable: true })
  transferorId!: string | null;

  @Field(() => String, { description: 'Name of the transferor at the source.' })
  transferorName!: string;

  @Field(() => DealEnum, { description: 'How it changes hands.' })
  deal!: BusinessTransferFacts['deal'];

  @Field(() => DealDirectionEnum, { description: 'Where it goes, seen from the group.' })
  direction!: BusinessTransferFacts['direction'];

  @Field(() => String, { description: 'What moved.' })
  what!: string;

  @Field(() => [ID], { description: 'Affiliates that moved.' })
  affiliateIds!: readonly string[];

  @Field(() => [String], { description: 'Codes of the countries affected.' })
  countries!: readonly string[];

  @Field(() => String, {
    description: 'When it was announced, as exactly as the source says: year, month or day.',
    nullable: true,
  })
  announcedOn!: string | null;

  @Field(() => String, {
    description:
      'When it was completed, as exactly as the source says; null when it was not, or nobody knows.',
    nullable: true,
  })
  completedOn!: string | null;

  @Field(() => PrecisionEnum, { description: 'How exactly the completion is known.' })
  completedPrecision!: Precision;

  @Field(() => DealOutcomeEnum, { description: 'What became of it.' })
  outcome!: BusinessTransferFacts['outcome'];

  @Field(() => String, { description: 'State in the words of the source.' })
  statusAtSource!: string;

  @Field(() => String, {
    description: 'What was paid, in the words of the source.',
    nullable: true,
  })
  value!: string | null;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;

  @Field(() => SourceKindEnum, { description: 'What it rests on.' })
  sourceKind!: BusinessTransferFacts['sourceKind'];

  @Field(() => String, { description: 'Where it comes from.', nullable: true })
  source!: string | null;

  @Field(() => ConfidenceEnum, { description: 'How sure it is.' })
  confidence!: BusinessTransferFacts['confidence'];

  @Field(() => String, { description: 'What else to know.', nullable: true })
  note!: string | null;
}

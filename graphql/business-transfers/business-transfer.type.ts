import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PrecisionEnum } from '../enums.js';
import type { Precision } from '../../src/domain/register/recipient.js';

@ObjectType('BusinessTransfer', {
  description:
    'A deal by which companies or data change hands. In a share deal the controller stays the same; in an asset or portfolio deal the buyer is a new one.',
})
export class BusinessTransferType {
  @Field(() => ID, { description: 'Stable id of the record.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the acquirer, where it is on record.', nullable: true })
  acquirerId!: string | null;

  @Field(() => String, { description: 'Name of the acquirer at the source.' })
  acquirerName!: string;

  @Field(() => ID, { description: 'Id of the transferor, where it is on record.', nullable: true })
  transferorId!: string | null;

  @Field(() => String, { description: 'Name of the transferor at the source.' })
  transferorName!: string;

  @Field(() => String, {
    description: 'SHARES, ASSETS, PORTFOLIO, MERGER, REINSURANCE, EXIT or NOT_KNOWN.',
  })
  deal!: string;

  @Field(() => String, { description: 'FROM_GROUP, TO_GROUP, INSIDE_GROUP or BETWEEN_OTHERS.' })
  direction!: string;

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

  @Field(() => String, {
    description: 'ANNOUNCED, COMPLETED, TERMINATED, EXCLUDED or NOT_VERIFIED.',
  })
  outcome!: string;

  @Field(() => String, { description: 'State in the words of the source.' })
  statusAtSource!: string;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;

  @Field(() => String, { description: 'Where it comes from.', nullable: true })
  source!: string | null;

  @Field(() => String, { description: 'How sure it is: HIGH, MEDIUM or LOW.' })
  confidence!: string;

  @Field(() => String, { description: 'What else to know.', nullable: true })
  note!: string | null;
}

import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID } from 'class-validator';
import type { BusinessTransferFacts } from '../../src/domain/register/business-transfer.js';
import { precisionOf } from '../../src/domain/register/precision-of.js';
import { patchOf } from '../commands/patch-of.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { MOST_ACCOUNT, MOST_LINE, MOST_NAME } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { RoughDay } from '../limits/rough-day.js';
import { ProvenanceInput } from '../provenance.input.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { DealDirectionEnum, DealEnum, DealOutcomeEnum } from './business-transfers.enums.js';

@InputType('BusinessTransferFactsInput', {
  description: 'What holds of a deal by which companies or data change hands.',
})
export class BusinessTransferFactsInput extends ProvenanceInput {
  @Field(() => ID, { description: 'Id of the acquirer, where it is on record.', nullable: true })
  @IsOptional()
  @IsUUID('all')
  acquirerId?: string;

  @Field(() => String, { description: 'Name of the acquirer at the source.' })
  @PlainText(MOST_NAME)
  acquirerName!: string;

  @Field(() => ID, { description: 'Id of the transferor, where it is on record.', nullable: true })
  @IsOptional()
  @IsUUID('all')
  transferorId?: string;

  @Field(() => String, { description: 'Name of the transferor at the source.' })
  @PlainText(MOST_NAME)
  transferorName!: string;

  @Field(() => DealEnum, { description: 'How it changes hands.' })
  @IsDefined()
  deal!: BusinessTransferFacts['deal'];

  @Field(() => DealDirectionEnum, { description: 'Where it goes, seen from the group.' })
  @IsDefined()
  direction!: BusinessTransferFacts['direction'];

  @Field(() => String, { description: 'What moved.' })
  @PlainText(MOST_LINE)
  what!: string;

  @Field(() => [ID], { description: 'Affiliates that moved.', nullable: true })
  @Listed(IsUUID('all', { each: true }))
  affiliateIds?: string[];

  @Field(() => [CountryCodeScalar], {
    description: 'Codes of the countries affected.',
    nullable: true,
  })
  @Listed()
  countries?: string[];

  @Field(() => String, {
    description: 'When it was announced, as exactly as the source says: year, month or day.',
    nullable: true,
  })
  @IsOptional()
  @RoughDay()
  announcedOn?: string;

  @Field(() => String, {
    description:
      'When it was completed, as exactly as the source says; left out when it was not, or nobody knows.',
    nullable: true,
  })
  @IsOptional()
  @RoughDay()
  completedOn?: string;

  @Field(() => DealOutcomeEnum, { description: 'What became of it.' })
  @IsDefined()
  outcome!: BusinessTransferFacts['outcome'];

  @Field(() => String, { description: 'State in the words of the source.' })
  @PlainText(MOST_NAME)
  statusAtSource!: string;

  @Field(() => String, {
    description: 'What was paid, in the words of the source.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_LINE)
  value?: string;

  @Field(() => String, { description: 'What else to know.', nullable: true })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  note?: string;
}

@InputType('BusinessTransferPatchInput', {
  description:
    'What changes of a deal by which companies or data change hands: what is left out stays, null is *not known*.',
})
export class BusinessTransferPatchInput extends PartialType(BusinessTransferFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function businessTransferFacts(input: BusinessTransferFactsInput): BusinessTransferFacts {
  return {
    ...LEFT_OUT.businessTransfer,
    ...defined(input),
    completedPrecision: precisionOf(input.completedOn ?? null),
  };
}

/** What changes of a deal; the exactness of its completion goes with the day. */
export function businessTransferPatch(
  patch: BusinessTransferPatchInput,
): Partial<BusinessTransferFacts> {
  const { completedOn } = patch;
  return {
    ...patchOf(businessTransferFacts, patch),
    ...(completedOn !== undefined && { completedPrecision: precisionOf(completedOn) }),
  };
}

import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { DataFlowFacts } from '../../src/domain/register/data-flow.js';
import type { PartyRole } from '../../src/domain/register/party-role.js';
import { CircumstancesInput } from '../coverage/circumstances.input.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { PartyRoleEnum } from '../enums.js';
import { MOST_ACCOUNT, MOST_CODE } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';

@InputType('DataFlowFactsInput', { description: 'What holds of a flow.' })
export class DataFlowFactsInput {
  @Field(() => ID, { description: 'Who sends the data, or makes them available.' })
  @IsUUID('all')
  exporterId!: string;

  @Field(() => ID, { description: 'Who receives them.' })
  @IsUUID('all')
  recipientId!: string;

  @Field(() => CountryCodeScalar, {
    description:
      'Where they are stored or looked at: one flow for each place; left out when not known.',
    nullable: true,
  })
  destination?: string;

  @Field(() => PartyRoleEnum, { description: 'Left out when not known.', nullable: true })
  exporterRole?: PartyRole;

  @Field(() => PartyRoleEnum, { description: 'Left out when not known.', nullable: true })
  recipientRole?: PartyRole;

  @Field(() => [String], { description: 'Slugs of groups of people.', nullable: true })
  @Listed(PlainText(MOST_CODE, { each: true }))
  dataSubjects?: string[];

  @Field(() => [String], { description: 'Slugs of categories of data.', nullable: true })
  @Listed(PlainText(MOST_CODE, { each: true }))
  dataCategories?: string[];

  @Field(() => [String], { description: 'Slugs of purposes.', nullable: true })
  @Listed(PlainText(MOST_CODE, { each: true }))
  purposes?: string[];

  @Field(() => Boolean, { description: 'Whether staff data are among them.' })
  @IsDefined()
  staffData!: boolean;

  @Field(() => ID, { description: 'The flow this one continues (GDPR 44).', nullable: true })
  @IsOptional()
  @IsUUID('all')
  onwardOfId?: string;

  @Field(() => ID, {
    description: 'The processing activity it belongs to (GDPR 30).',
    nullable: true,
  })
  @IsOptional()
  @IsUUID('all')
  activityId?: string;

  @Field(() => CircumstancesInput, {
    description: 'What rules ask about it, all of it: what is left out is not known.',
    nullable: true,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => CircumstancesInput)
  circumstances?: CircumstancesInput;

  @Field(() => String, { description: 'What else to know.', nullable: true })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  note?: string;
}

@InputType('DataFlowPatchInput', {
  description: 'What changes of a flow: what is left out stays, null is *not known*.',
})
export class DataFlowPatchInput extends PartialType(DataFlowFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function dataFlowFacts(input: DataFlowFactsInput): DataFlowFacts {
  return { ...LEFT_OUT.dataFlow, ...defined(input), circumstances: defined(input.circumstances) };
}

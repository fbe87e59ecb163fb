import { Field, ID, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsOptional,
  IsUUID,
  MaxLength,
  MinLength,
  NotContains,
} from 'class-validator';
import type { DataFlowFilter } from '../../src/data-flows/data-flow-filter.js';
import type { Outcome } from '../../src/domain/coverage/coverage.js';
import type { RecipientKind } from '../../src/domain/register/recipient.js';
import type { Regime } from '../../src/domain/register/regime.js';
import { OutcomeEnum, RecipientKindEnum, RegimeEnum } from '../enums.js';
import { MOST_IN_LIST, MOST_TEXT } from '../limits/limits.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';

@InputType('DataFlowFilter', {
  description:
    'Which flows: lists mean any of, fields combine with and. `outcome`, `regime` and `tool` select coverages: a flow matches when one of its coverages satisfies all three together. At most 100 values a list.',
})
export class DataFlowFilterInput implements DataFlowFilter {
  @Field(() => [ID], { description: 'Ids of exporters.', nullable: true })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(MOST_IN_LIST)
  exporter?: string[];

  @Field(() => [ID], { description: 'Ids of recipients.', nullable: true })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(MOST_IN_LIST)
  recipient?: string[];

  @Field(() => [RecipientKindEnum], { description: 'Kinds of recipient.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  recipientKind?: RecipientKind[];

  @Field(() => [CountryCodeScalar], { description: 'Codes of places.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  destination?: string[];

  @Field(() => [OutcomeEnum], { description: 'Verdicts.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  outcome?: Outcome[];

  @Field(() => [RegimeEnum], { description: 'Laws.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  regime?: Regime[];

  @Field(() => [String], {
    description: 'Codes of the catalogue, such as `EU-45`, or ids of records.',
    nullable: true,
  })
  @IsOptional()
  @MaxLength(40, { each: true })
  @ArrayMaxSize(MOST_IN_LIST)
  tool?: string[];

  @Field(() => [String], { description: 'Slugs of purposes.', nullable: true })
  @IsOptional()
  @MaxLength(60, { each: true })
  @ArrayMaxSize(MOST_IN_LIST)
  purpose?: string[];

  @Field(() => [String], { description: 'Slugs of categories of data.', nullable: true })
  @IsOptional()
  @MaxLength(60, { each: true })
  @ArrayMaxSize(MOST_IN_LIST)
  dataCategory?: string[];

  @Field(() => [String], { description: 'Slugs of groups of people.', nullable: true })
  @IsOptional()
  @MaxLength(60, { each: true })
  @ArrayMaxSize(MOST_IN_LIST)
  dataSubject?: string[];

  @Field(() => Boolean, { description: 'Whether staff data are among them.', nullable: true })
  @IsOptional()
  staffData?: boolean;

  @Field(() => Boolean, { description: 'Whether it continues another flow.', nullable: true })
  @IsOptional()
  onward?: boolean;

  @Field(() => String, {
    description: 'Part of the name of exporter or recipient; case and accents do not matter.',
    nullable: true,
  })
  @IsOptional()
  @MinLength(1)
  @MaxLength(MOST_TEXT)
  @NotContains('\0')
  text?: string;
}

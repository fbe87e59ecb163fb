import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength, MinLength, NotContains } from 'class-validator';
import type { RecipientKind } from '../../src/domain/register/recipient.js';
import type { RecipientFilter } from '../../src/recipients/recipients.service.js';
import { RecipientKindEnum } from '../enums.js';
import { MOST_IN_LIST, MOST_TEXT } from '../limits/limits.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';

@InputType('RecipientFilter', {
  description: 'Which recipients: lists mean any of, fields combine with and.',
})
export class RecipientFilterInput implements RecipientFilter {
  @Field(() => [RecipientKindEnum], { description: 'Kinds of recipient.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  kind?: RecipientKind[];

  @Field(() => [CountryCodeScalar], { description: 'Where it is established.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  establishedIn?: string[];

  @Field(() => Boolean, { description: 'Whether it belongs to the group.', nullable: true })
  @IsOptional()
  inGroup?: boolean;

  @Field(() => String, {
    description: 'Part of the name; case and accents do not matter.',
    nullable: true,
  })
  @IsOptional()
  @MinLength(1)
  @MaxLength(MOST_TEXT)
  @NotContains('\0')
  text?: string;
}

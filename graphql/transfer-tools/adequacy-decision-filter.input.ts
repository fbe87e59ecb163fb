import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import type { Regime } from '../../src/domain/register/regime.js';
import { RegimeEnum } from '../enums.js';
import { MOST_IN_LIST } from '../limits/limits.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';

@InputType('AdequacyDecisionFilter', {
  description: 'Which findings of adequacy: lists mean any of, fields combine with and.',
})
export class AdequacyDecisionFilterInput {
  @Field(() => [RegimeEnum], { description: 'Laws.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  regime?: Regime[];

  @Field(() => [CountryCodeScalar], { description: 'Territories.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  territory?: string[];

  @Field(() => Boolean, {
    description: 'Only those in force on the day, or only those that are not.',
    nullable: true,
  })
  @IsOptional()
  inForce?: boolean;
}

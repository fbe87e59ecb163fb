import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import type { Instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { MOST_SAMPLED } from '../../src/extracts/admission.js';
import type { ExtractFormat } from '../../src/extracts/extract-request.js';
import type { Language } from '../../src/words/language.js';
import { DataFlowFilterInput } from '../data-flows/data-flow-filter.input.js';
import { LanguageEnum } from '../enums.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { ExtractFormatEnum } from './extract.enums.js';

/** Every format there is, and then some twice. */
const MOST_FORMATS = 20;

@InputType('SampleInput', { description: 'Flows to be drawn. The same seed draws the same ones.' })
export class SampleInput {
  @Field(() => Int, { description: 'How many, from 1 to 200.' })
  @Min(1)
  @Max(MOST_SAMPLED)
  flows!: number;

  @Field(() => Int, { description: 'What they are drawn by, from 1; it is recorded.' })
  @Min(1)
  seed!: number;
}

@InputType('ExtractInput', { description: 'What is to be written out.' })
export class ExtractInput {
  @Field(() => LocalDateScalar, { description: 'The day the facts are true on.' })
  on!: LocalDate;

  @Field(() => InstantScalar, {
    description: 'The instant at which the register had recorded them; the newest when left out.',
    nullable: true,
  })
  knownAt?: Instant | null;

  @Field(() => DataFlowFilterInput, {
    description: 'Which flows, as in `dataFlows`: what is on screen is what is in the file.',
    nullable: true,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => DataFlowFilterInput)
  filter?: DataFlowFilterInput | null;

  @Field(() => [ExtractFormatEnum], { description: 'What it is written as; one at least.' })
  @ArrayMaxSize(MOST_FORMATS)
  formats!: ExtractFormat[];

  @Field(() => LanguageEnum, { description: 'The language of words.', defaultValue: 'en' })
  language!: Language;

  @Field(() => Boolean, {
    description: '`NATIVE` with everything ever recorded up to the instant; not with a filter.',
    defaultValue: false,
  })
  history!: boolean;

  @Field(() => ID, { description: 'Whose `ANNEXES`.', nullable: true })
  @IsOptional()
  @IsUUID('all')
  safeguardId?: string | null;

  @Field(() => SampleInput, { description: 'What a `SAMPLE` draws.', nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SampleInput)
  sample?: SampleInput | null;
}

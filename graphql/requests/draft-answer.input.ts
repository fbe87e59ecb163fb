import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { CATEGORIES_ONLY_GROUNDS } from '../../src/domain/requests/request.js';
import type { CategoriesOnlyGround } from '../../src/domain/requests/request.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { DraftAsked } from '../../src/requests/answer-desk.service.js';
import type { Typed } from '../commands/typed.js';
import { MOST_CODE, MOST_IN_LIST, MOST_PASSAGE } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { CategoriesOnlyGroundEnum } from './request.enums.js';

/** Passages of one letter. */
const MOST_PASSAGES = 20;

@InputType('PassageInput', { description: 'A passage in other words.' })
export class PassageInput {
  @Field(() => String, { description: 'Its key, as the draft gives it.' })
  @PlainText(MOST_CODE)
  key!: string;

  @Field(() => String, { description: 'What is to stand there; a line break parts paragraphs.' })
  @PlainText(MOST_PASSAGE, { severalLines: true })
  text!: string;
}

@InputType('DraftAnswerInput', { description: 'From what an answer is to be built.' })
export class DraftAnswerInput {
  @Field(() => LocalDateScalar, { description: 'The day it speaks of; today.', nullable: true })
  on?: LocalDate | null;

  @Field(() => InstantScalar, { description: 'As the register knew it; now.', nullable: true })
  knownAt?: Instant | null;

  @Field(() => [CountryCodeScalar], {
    description: 'Destinations of which safeguards were asked for; none: all.',
    defaultValue: [],
  })
  @ArrayMaxSize(MOST_IN_LIST)
  territories!: string[];

  @Field(() => [ID], {
    description: 'Recipients of which safeguards were asked for; none: all.',
    defaultValue: [],
  })
  @ArrayMaxSize(MOST_IN_LIST)
  @IsUUID('all', { each: true })
  recipientIds!: string[];

  @Field(() => CategoriesOnlyGroundEnum, {
    description: 'Why categories of recipients are given, and no names; left out: names are given.',
    nullable: true,
  })
  @IsOptional()
  @IsIn(CATEGORIES_ONLY_GROUNDS)
  categoriesOnly?: CategoriesOnlyGround | null;

  @Field(() => [PassageInput], {
    description: 'Passages in other words; the others stay as they are built.',
    defaultValue: [],
  })
  @ArrayMaxSize(MOST_PASSAGES)
  @ValidateNested({ each: true })
  @Type(() => PassageInput)
  passages!: PassageInput[];
}

/** The input as the desk takes it. */
export function draftAsked({
  on = null,
  knownAt = null,
  categoriesOnly = null,
  territories,
  recipientIds,
  passages,
}: Typed<DraftAnswerInput>): DraftAsked {
  const worded = Object.fromEntries(passages.map(({ key, text }) => [key, text]));
  return { on, knownAt, categoriesOnly, territories, recipientIds, passages: worded };
}

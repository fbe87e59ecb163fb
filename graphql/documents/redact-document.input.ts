import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { HidingReason } from '../../src/domain/redaction/hidden-part.js';
import { LEAST_SUMMARY } from '../../src/domain/redaction/redaction-refusals.js';
import { LANGUAGES } from '../../src/words/language.js';
import type { Language } from '../../src/words/language.js';
import { LanguageEnum } from '../enums.js';
import { PlainText } from '../limits/plain-text.js';
import { HidingReasonEnum } from './document.enums.js';

const MOST_PARTS = 200;
const MOST_AREAS = 500;
const MOST_TERM = 200;
const MOST_EXPLANATION = 500;
const MOST_SUMMARY = 4000;

/** Points of a side of the largest page. */
const FARTHEST = 14_400;

@InputType('PageAreaInput', {
  description: 'A rectangle of a page as it is shown, in points from its top left corner.',
})
class PageAreaInput {
  @Field(() => Int, { description: 'The page, from 1.' })
  @Min(1)
  page!: number;

  @Field(() => Float, { description: 'From the left edge.' })
  @Min(-1)
  @Max(FARTHEST)
  x!: number;

  @Field(() => Float, { description: 'From the top edge.' })
  @Min(-1)
  @Max(FARTHEST)
  y!: number;

  @Field(() => Float, { description: 'To the right.' })
  @Min(0)
  @Max(FARTHEST)
  width!: number;

  @Field(() => Float, { description: 'Downwards.' })
  @Min(0)
  @Max(FARTHEST)
  height!: number;
}

@InputType('PartToHideInput', {
  description: 'What shall be hidden: areas, every place that says some words, or both.',
})
export class PartToHideInput {
  @Field(() => [PageAreaInput], {
    description: `Rectangles, ${MOST_AREAS} at most; left out where words are looked for.`,
    nullable: true,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_AREAS)
  @ValidateNested({ each: true })
  @Type(() => PageAreaInput)
  areas?: PageAreaInput[] | null;

  @Field(() => String, {
    description: `Words to hide wherever they stand, whatever their case and accents; ${MOST_TERM} characters at most. They are not kept. Left out where areas say it all.`,
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_TERM)
  term?: string | null;

  @Field(() => HidingReasonEnum, { description: 'Why it is hidden.' })
  @IsIn(Object.keys(HidingReasonEnum))
  reason!: HidingReason;

  @Field(() => String, {
    description: `Why, in a sentence that who reads the copy will see; needed for \`OTHER\`, ${MOST_EXPLANATION} characters at most.`,
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_EXPLANATION)
  explanation?: string | null;
}

@InputType('RedactDocumentInput', { description: 'A copy of a document with parts hidden.' })
export class RedactDocumentInput {
  @Field(() => ID, { description: 'Id of the record the document belongs to.' })
  @IsUUID('all')
  recordId!: string;

  @Field(() => ID, { description: 'SHA-256 of the document.' })
  @Matches(/^[\da-f]{64}$/)
  digest!: string;

  @Field(() => [PartToHideInput], {
    description: `What shall be hidden, ${MOST_PARTS} parts at most; none for a copy of pictures and words alone.`,
  })
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => PartToHideInput)
  parts!: PartToHideInput[];

  @Field(() => String, {
    description: `What is hidden, in words, so that the rest can be understood: ${LEAST_SUMMARY} characters or more, ${MOST_SUMMARY} at most. It says none of the words that are hidden.`,
  })
  @PlainText(MOST_SUMMARY, { severalLines: true })
  summary!: string;

  @Field(() => LanguageEnum, { description: 'The language of the sheet of reasons.' })
  @IsIn(LANGUAGES)
  language!: Language;
}

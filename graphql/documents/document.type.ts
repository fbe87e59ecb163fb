import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DocumentedNoun, DocumentKind } from '../../src/documents/document.js';
import type { HidingReason } from '../../src/domain/redaction/hidden-part.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { Language } from '../../src/words/language.js';
import { LanguageEnum } from '../enums.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { DocumentedNounEnum, DocumentKindEnum, HidingReasonEnum } from './document.enums.js';

@ObjectType('PageArea', {
  description: 'A rectangle of a page as it is shown, in points from its top left corner.',
})
export class PageAreaType {
  @Field(() => Int, { description: 'The page, from 1.' })
  page!: number;

  @Field(() => Float, { description: 'From the left edge.' })
  x!: number;

  @Field(() => Float, { description: 'From the top edge.' })
  y!: number;

  @Field(() => Float, { description: 'To the right.' })
  width!: number;

  @Field(() => Float, { description: 'Downwards.' })
  height!: number;
}

@ObjectType('HiddenPart', { description: 'What is hidden in a copy, without a word of it.' })
export class HiddenPartType {
  @Field(() => Int, { description: 'As the bars and the sheet of reasons number it, from 1.' })
  number!: number;

  @Field(() => HidingReasonEnum, { description: 'Why it is hidden.' })
  reason!: HidingReason;

  @Field(() => String, {
    description: 'Why, in a sentence; null where the reason says it all.',
    nullable: true,
  })
  explanation!: string | null;

  @Field(() => [PageAreaType], { description: 'Where it is.' })
  areas!: readonly PageAreaType[];
}

@ObjectType('Redaction', {
  description:
    'A copy of a document with parts hidden. It is good for the original it was made of, and for no other.',
})
export class RedactionType {
  readonly __typename!: 'Redaction';

  @Field(() => ID, { description: 'SHA-256 of the copy.' })
  digest!: string;

  @Field(() => ID, { description: 'SHA-256 of the original it was made of.' })
  originalDigest!: string;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  recordedAt!: Instant;

  @Field(() => String, { description: 'Who made it.' })
  by!: string;

  @Field(() => LanguageEnum, { description: 'The language of its sheet of reasons.' })
  language!: Language;

  @Field(() => Int, { description: 'Bytes of the file.' })
  bytes!: number;

  @Field(() => [HiddenPartType], { description: 'What is hidden.' })
  parts!: readonly HiddenPartType[];

  @Field(() => String, { description: 'What is hidden, in words, so that the rest is understood.' })
  summary!: string;

  @Field(() => String, { description: 'Where the file is: `GET /documents/<digest>`.' })
  url!: string;
}

@ObjectType('Document', { description: 'A signed document of a record, as it was received.' })
export class DocumentType {
  @Field(() => ID, { description: 'SHA-256 of the file.' })
  digest!: string;

  @Field(() => DocumentKindEnum, { description: 'What it is, by what stands in it.' })
  kind!: DocumentKind;

  @Field(() => Int, { description: 'Bytes of the file.' })
  bytes!: number;

  @Field(() => DocumentedNounEnum, { description: 'The kind of record it belongs to.' })
  noun!: DocumentedNoun;

  @Field(() => ID, { description: 'Id of that record.' })
  recordId!: string;

  @Field(() => String, { description: 'What people call it.' })
  title!: string;

  @Field(() => InstantScalar, { description: 'When it was received.' })
  recordedAt!: Instant;

  @Field(() => String, { description: 'Who brought it.' })
  by!: string;

  @Field(() => Boolean, { description: 'Whether it is the newest one of its record.' })
  isPresent!: boolean;

  @Field(() => RedactionType, {
    description:
      'The newest copy with parts hidden that was made of it; null while there is none, and then one has to be made.',
    nullable: true,
  })
  redaction!: RedactionType | null;

  @Field(() => String, { description: 'Where the file is: `GET /documents/<digest>`.' })
  url!: string;
}

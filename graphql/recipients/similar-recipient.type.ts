import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { LikenessCode } from '../../src/domain/likeness/likeness.js';
import type { NameDifference } from '../../src/domain/likeness/name-differences.js';
import type { RecipientKind } from '../../src/domain/register/recipient.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Candidate } from '../../src/recipients/likeness.service.js';
import {
  CandidateOriginEnum,
  LikenessCodeEnum,
  NameDifferenceEnum,
  RecipientKindEnum,
} from '../enums.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@ObjectType('LikenessReason', { description: 'One way in which somebody is like somebody else.' })
export class LikenessReasonType {
  @Field(() => LikenessCodeEnum, { description: 'What is the same, or similar.' })
  code!: LikenessCode;

  @Field(() => String, {
    description: 'The number, the domain or the name on record that it rests on.',
  })
  detail!: string;

  @Field(() => [NameDifferenceEnum], {
    description: 'In what the names differ; empty for the other reasons.',
  })
  differences!: readonly NameDifference[];
}

@ObjectType('SimilarRecipient', {
  description: 'Somebody known already, who may be the one asked about.',
})
export class SimilarRecipientType {
  @Field(() => ID, { description: 'Id of the recipient, or of the proposal it stands in.' })
  id!: string;

  @Field(() => CandidateOriginEnum, { description: 'Where it is known from.' })
  origin!: Candidate['origin'];

  @Field(() => String, { description: 'Its legal name, the newest when it had several.' })
  legalName!: string;

  @Field(() => RecipientKindEnum, {
    description: 'What it is to the group; null when not known.',
    nullable: true,
  })
  kind!: RecipientKind | null;

  @Field(() => CountryCodeScalar, {
    description: 'Where it is established; null when not known.',
    nullable: true,
  })
  establishedIn!: string | null;

  @Field(() => LocalDateScalar, {
    description: 'First day it is no longer on record; null while it goes on.',
    nullable: true,
  })
  validTo!: LocalDate | null;

  @Field(() => [LikenessReasonType], { description: 'Why, the strongest reason first.' })
  reasons!: readonly LikenessReasonType[];

  @Field(() => Float, {
    description:
      'How likely they are the same, from 0 to 1: a registration number counts 0.99, a name 0.95 less 0.01 for accents, 0.05 for the legal form, 0.05 for the word order and 0.10 for a typing error, a web domain 0.70; together 1 − (1 − a)(1 − b)…',
  })
  score!: number;
}

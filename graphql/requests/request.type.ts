import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DeskWord } from '../../src/domain/requests/desk-word.js';
import type {
  CategoriesOnlyGround,
  Desk,
  RequestChannel,
  RequestKind,
} from '../../src/domain/requests/request.js';
import type { RequestState, RequestStepKind } from '../../src/domain/requests/request-step.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { DeskRequest } from '../../src/requests/requests.service.js';
import type { Language } from '../../src/words/language.js';
import { LanguageEnum } from '../enums.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import {
  CategoriesOnlyGroundEnum,
  DeskEnum,
  DeskWordEnum,
  RequestChannelEnum,
  RequestKindEnum,
  RequestStateEnum,
  RequestStepKindEnum,
} from './request.enums.js';
import { SentLetterType } from './sent-letter.type.js';

@ObjectType('RequestStep', { description: 'What happened to a request.' })
export class RequestStepType {
  @Field(() => RequestStepKindEnum, { description: 'What happened.' })
  step!: RequestStepKind;

  @Field(() => LocalDateScalar, { description: 'The day it happened on.' })
  on!: LocalDate;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  at!: Instant;

  @Field(() => String, { description: 'Who did it.' })
  actor!: string;

  @Field(() => String, {
    description: 'The ground it rests on, where the law asks for one.',
    nullable: true,
  })
  ground!: string | null;

  @Field(() => LocalDateScalar, { description: 'The day an answer was due on after it.' })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'Who had the request after it.', nullable: true })
  assignedTo!: string | null;
}

@ObjectType('SentAnswer', { description: 'What an answer that was sent was built from.' })
export class SentAnswerType {
  @Field(() => LocalDateScalar, { description: 'The day it speaks of.' })
  on!: LocalDate;

  @Field(() => InstantScalar, { description: 'As the register knew it then.' })
  knownAt!: Instant;

  @Field(() => LocalDateScalar, { description: 'The day it was sent.' })
  sentOn!: LocalDate;

  @Field(() => String, { description: 'Who sent it.' })
  sentBy!: string;

  @Field(() => LanguageEnum, { description: 'The language it is in.' })
  language!: Language;

  @Field(() => String, { description: 'The rules it was judged by.' })
  rulesVersion!: string;

  @Field(() => CategoriesOnlyGroundEnum, {
    description: 'Why it gives categories, and no names; null when it names.',
    nullable: true,
  })
  categoriesOnly!: CategoriesOnlyGround | null;

  @Field(() => [String], {
    description: 'SHA-256 of the redacted copies that went with it, hexadecimal.',
  })
  enclosures!: readonly string[];
}

@ObjectType('Request', {
  description: 'What a person asked for, and until when; never who asked: see `requester`.',
})
export class RequestType {
  readonly __typename!: 'Request';
  held!: DeskRequest;

  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called in letters, such as `R-2026-00007`.' })
  reference!: string;

  @Field(() => RequestKindEnum, { description: 'What is asked for.' })
  kind!: RequestKind;

  @Field(() => LocalDateScalar, { description: 'The day it was received.' })
  receivedOn!: LocalDate;

  @Field(() => RequestChannelEnum, { description: 'How it came in.' })
  channel!: RequestChannel;

  @Field(() => LanguageEnum, { description: 'The language the person is answered in.' })
  language!: Language;

  @Field(() => CountryCodeScalar, {
    description: 'Where the person lives; null when it is not known.',
    nullable: true,
  })
  country!: string | null;

  @Field(() => ID, { description: 'The company of the group that answers.' })
  answeringCompanyId!: string;

  @Field(() => String, {
    description: 'Its name today; null when it is no longer on record.',
    nullable: true,
  })
  answeringCompanyName!: string | null;

  @Field(() => [String], { description: 'What the person is to it; none when not known.' })
  relations!: readonly string[];

  @Field(() => DeskEnum, { description: 'Which desk answers, by where the person lives.' })
  desk!: Desk;

  @Field(() => RequestStateEnum, { description: 'How it stands.' })
  state!: RequestState;

  @Field(() => DeskWordEnum, { description: 'How urgent it is today.' })
  word!: DeskWord;

  @Field(() => LocalDateScalar, {
    description:
      'The last day for an answer. While the clock stands still, as if it went on today.',
  })
  dueOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'The last day on which the person can still be told that it takes longer.',
  })
  extendableUntil!: LocalDate;

  @Field(() => Int, {
    description: 'Days left; below zero when it is overdue, null once it is closed.',
    nullable: true,
  })
  daysLeft!: number | null;

  @Field(() => String, { description: 'Who took it; null when nobody did.', nullable: true })
  assignedTo!: string | null;

  @Field(() => [RequestStepType], { description: 'What happened to it, oldest first.' })
  steps!: readonly RequestStepType[];

  @Field(() => SentAnswerType, {
    description: 'The answer that was sent; null while there is none.',
    nullable: true,
  })
  answer!: SentAnswerType | null;

  @Field(() => [SentLetterType], { description: 'Letters that were sent, oldest first.' })
  letters!: readonly SentLetterType[];

  @Field(() => InstantScalar, {
    description: 'When it was erased who asked; null while that is kept.',
    nullable: true,
  })
  erasedAt!: Instant | null;
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEmail, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { REQUEST_CHANNELS, REQUEST_KINDS } from '../../src/domain/requests/request.js';
import type {
  RequestChannel,
  RequestFacts,
  RequestKind,
} from '../../src/domain/requests/request.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Requester } from '../../src/requests/requester.js';
import { LANGUAGES } from '../../src/words/language.js';
import type { Language } from '../../src/words/language.js';
import type { Typed } from '../commands/typed.js';
import { LanguageEnum } from '../enums.js';
import { MOST_CODE, MOST_NAME, MOST_WORDING } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { RequestChannelEnum, RequestKindEnum } from './request.enums.js';

/** Lines of an address. */
const MOST_ADDRESS_LINES = 8;

/** What a person can be to a company at once. */
const MOST_RELATIONS = 11;

@InputType('RequesterInput', {
  description: 'Who asks. Kept sealed, apart from the request; never in the audit chain or a log.',
})
export class RequesterInput {
  @Field(() => String, { description: 'Name, as the letter is to carry it.' })
  @PlainText(MOST_NAME)
  name!: string;

  @Field(() => [String], { description: 'Lines of the postal address.', defaultValue: [] })
  @ArrayMaxSize(MOST_ADDRESS_LINES)
  @PlainText(MOST_NAME, { each: true })
  address!: string[];

  @Field(() => String, { description: 'E-mail address.', nullable: true })
  @IsOptional()
  @IsEmail({}, { message: 'email must be an e-mail address' })
  @PlainText(MOST_NAME)
  email?: string | null;

  @Field(() => String, { description: 'Number to call.', nullable: true })
  @IsOptional()
  @PlainText(MOST_CODE)
  telephone?: string | null;

  @Field(() => String, { description: 'What the person wrote or said.', nullable: true })
  @IsOptional()
  @PlainText(MOST_WORDING, { severalLines: true })
  wording?: string | null;
}

@InputType('ReceiveRequestInput', { description: 'A request of a person, as it came in.' })
export class ReceiveRequestInput {
  @Field(() => RequestKindEnum, { description: 'What is asked for.' })
  @IsIn(REQUEST_KINDS)
  kind!: RequestKind;

  @Field(() => LocalDateScalar, {
    description: 'The day it was received; today or before. The clock begins on it.',
  })
  receivedOn!: LocalDate;

  @Field(() => RequestChannelEnum, { description: 'How it came in.' })
  @IsIn(REQUEST_CHANNELS)
  channel!: RequestChannel;

  @Field(() => LanguageEnum, { description: 'The language the person is answered in.' })
  @IsIn(LANGUAGES)
  language!: Language;

  @Field(() => CountryCodeScalar, {
    description: 'Where the person lives; left out when it is not known. It chooses the desk.',
    nullable: true,
  })
  country?: string | null;

  @Field(() => ID, {
    description: 'The company of the group that answers. It sets clock, holidays and desk.',
  })
  @IsUUID('all')
  answeringCompanyId!: string;

  @Field(() => [String], {
    description:
      'What the person is to the company: codes of the scheme DATA_SUBJECT, such as `policy_holder`. None: not known.',
    defaultValue: [],
  })
  @ArrayMaxSize(MOST_RELATIONS)
  @PlainText(MOST_CODE, { each: true })
  relations!: string[];

  @Field(() => RequesterInput, { description: 'Who asks.' })
  @ValidateNested()
  @Type(() => RequesterInput)
  requester!: RequesterInput;
}

/** The input as what is asked; what was left out is not known. */
export function requestFacts(input: Typed<ReceiveRequestInput>): RequestFacts {
  const { requester: _requester, country = null, relations, ...facts } = input;
  return { ...facts, country, relations: [...new Set(relations)].toSorted() };
}

/** The input as who asks. */
export function requesterOf({ requester }: Typed<ReceiveRequestInput>): Requester {
  const { name, address, email = null, telephone = null, wording = null } = requester;
  return { name, address: [...address], email, telephone, wording: wording ?? '' };
}

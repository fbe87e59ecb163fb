import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID } from 'class-validator';
import type {
  Precision,
  RecipientFacts,
  RecipientKind,
} from '../../src/domain/register/recipient.js';
import type { Regime } from '../../src/domain/register/regime.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { PrecisionEnum, RecipientKindEnum, RegimeEnum } from '../enums.js';
import { MOST_ACCOUNT, MOST_CODE, MOST_LINE, MOST_NAME } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { RoughDay } from '../limits/rough-day.js';
import { ProvenanceInput } from '../provenance.input.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { EntityTypeEnum } from './entity-type.enum.js';

@InputType('RecipientFactsInput', { description: 'What holds of a recipient.' })
export class RecipientFactsInput extends ProvenanceInput {
  @Field(() => RecipientKindEnum, { description: 'What it is to the group.' })
  @IsDefined()
  kind!: RecipientKind;

  @Field(() => String, { description: 'Legal name.' })
  @PlainText(MOST_NAME)
  legalName!: string;

  @Field(() => String, { description: 'Short name.', nullable: true })
  @IsOptional()
  @PlainText(MOST_NAME)
  shortName?: string;

  @Field(() => CountryCodeScalar, {
    description: 'Where it is established; left out when not known.',
    nullable: true,
  })
  establishedIn?: string;

  @Field(() => String, { description: 'Town of its seat.', nullable: true })
  @IsOptional()
  @PlainText(MOST_NAME)
  city?: string;

  @Field(() => String, {
    description: 'Law of incorporation below the country, such as a US state.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_NAME)
  jurisdiction?: string;

  @Field(() => String, { description: 'Legal form.', nullable: true })
  @IsOptional()
  @PlainText(MOST_NAME)
  legalForm?: string;

  @Field(() => String, { description: 'Number in a trade register.', nullable: true })
  @IsOptional()
  @PlainText(MOST_CODE)
  registrationNumber?: string;

  @Field(() => String, { description: 'Web address.', nullable: true })
  @IsOptional()
  @PlainText(MOST_NAME)
  website?: string;

  @Field(() => String, {
    description: 'Own code of an international organisation, such as `EPO`.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_CODE)
  organisationCode?: string;

  @Field(() => ID, { description: 'The company it is legally a part of.', nullable: true })
  @IsOptional()
  @IsUUID('all')
  branchOfId?: string;

  @Field(() => ID, { description: 'Its parent company.', nullable: true })
  @IsOptional()
  @IsUUID('all')
  parentId?: string;

  @Field(() => Boolean, {
    description: 'Whether it belongs to the group; it does not when left out.',
    nullable: true,
  })
  inGroup?: boolean;

  @Field(() => EntityTypeEnum, {
    description: 'What it is as a body; a company when left out.',
    nullable: true,
  })
  entityType?: RecipientFacts['entityType'];

  @Field(() => String, { description: 'What it does.', nullable: true })
  @IsOptional()
  @PlainText(MOST_LINE)
  activity?: string;

  @Field(() => String, { description: 'Sector it works in.', nullable: true })
  @IsOptional()
  @PlainText(MOST_NAME)
  sector?: string;

  @Field(() => Boolean, {
    description: 'Whether it is a public body; left out when not known.',
    nullable: true,
  })
  publicBody?: boolean;

  @Field(() => [String], {
    description: 'Slugs of the services a provider renders.',
    nullable: true,
  })
  @Listed(PlainText(MOST_CODE, { each: true }))
  serviceTypes?: string[];

  @Field(() => String, { description: 'Category of an authority.', nullable: true })
  @IsOptional()
  @PlainText(MOST_NAME)
  authorityCategory?: string;

  @Field(() => [RegimeEnum], {
    description: 'Regimes it is under besides the one of its establishment (GDPR 3(2)).',
    nullable: true,
  })
  @Listed()
  alsoUnder?: Regime[];

  @Field(() => PrecisionEnum, {
    description: 'How exactly its first day is known; to the day when left out.',
    nullable: true,
  })
  fromPrecision?: Precision;

  @Field(() => PrecisionEnum, {
    description: 'How exactly its last day is known; to the day when left out.',
    nullable: true,
  })
  toPrecision?: Precision;

  @Field(() => String, {
    description: 'Day, month or year of the evidence, such as 2024-07.',
    nullable: true,
  })
  @IsOptional()
  @RoughDay()
  seenOn?: string;

  @Field(() => String, { description: 'What else to know.', nullable: true })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  note?: string;
}

@InputType('RecipientPatchInput', {
  description: 'What changes of a recipient: what is left out stays, null is *not known*.',
})
export class RecipientPatchInput extends PartialType(RecipientFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function recipientFacts(input: RecipientFactsInput): RecipientFacts {
  return { ...LEFT_OUT.recipient, ...defined(input) };
}

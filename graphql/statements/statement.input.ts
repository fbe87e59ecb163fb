import { Field, InputType, PartialType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEmail, IsOptional, ValidateNested } from 'class-validator';
import type { RecipientKind } from '../../src/domain/register/recipient.js';
import type { StatementFacts } from '../../src/domain/register/statement.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { RecipientKindEnum } from '../enums.js';
import { MOST_CODE, MOST_IN_LIST, MOST_LINE, MOST_NAME } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';

@InputType('StatementContactInput', { description: 'Whom to write to, by region.' })
export class StatementContactInput {
  @Field(() => String, { description: 'Where the person lives.' })
  @PlainText(MOST_NAME)
  region!: string;

  @Field(() => String, { description: 'Address of the desk.' })
  @IsEmail()
  @PlainText(MOST_NAME)
  email!: string;
}

@InputType('StatementFactsInput', { description: 'What holds of a privacy statement.' })
export class StatementFactsInput {
  @Field(() => String, { description: 'Title.' })
  @PlainText(MOST_NAME)
  title!: string;

  @Field(() => String, { description: 'Language it is written in.' })
  @PlainText(MOST_CODE)
  language!: string;

  @Field(() => String, { description: 'Controller it names.' })
  @PlainText(MOST_NAME)
  controllerName!: string;

  @Field(() => [RecipientKindEnum], {
    description: 'Kinds of recipient it discloses.',
    nullable: true,
  })
  @Listed()
  recipientKinds?: RecipientKind[];

  @Field(() => [String], {
    description: 'Slugs of the types of service it discloses.',
    nullable: true,
  })
  @Listed(PlainText(MOST_CODE, { each: true }))
  serviceTypes?: string[];

  @Field(() => [String], { description: 'Slugs of the purposes it discloses.', nullable: true })
  @Listed(PlainText(MOST_CODE, { each: true }))
  purposes?: string[];

  @Field(() => [String], {
    description: 'Slugs of the categories of data it discloses.',
    nullable: true,
  })
  @Listed(PlainText(MOST_CODE, { each: true }))
  dataCategories?: string[];

  @Field(() => [CountryCodeScalar], {
    description: 'Codes of the countries it names.',
    nullable: true,
  })
  @Listed()
  namedCountries?: string[];

  @Field(() => [StatementContactInput], { description: 'Whom to write to.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  @ValidateNested({ each: true })
  @Type(() => StatementContactInput)
  contacts?: StatementContactInput[];

  @Field(() => String, { description: 'Name of the file it was read from.' })
  @PlainText(MOST_LINE)
  sourceFile!: string;
}

@InputType('StatementPatchInput', {
  description: 'What changes of a privacy statement: what is left out stays, null is *not known*.',
})
export class StatementPatchInput extends PartialType(StatementFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function statementFacts(input: StatementFactsInput): StatementFacts {
  return { ...LEFT_OUT.statement, ...defined(input) };
}

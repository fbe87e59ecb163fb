import { Field, ObjectType } from '@nestjs/graphql';
import { HeldType } from '../held.type.js';
import { TerritoryType } from '../territories/territory.type.js';
import { TermType } from '../vocabulary/term.type.js';

@ObjectType('StatementContact', { description: 'Whom to write to, by region.' })
export class StatementContactType {
  @Field(() => String, { description: 'Where the person lives.' })
  region!: string;

  @Field(() => String, { description: 'Address of the desk.' })
  email!: string;
}

@ObjectType('Statement', {
  description: 'A privacy statement in force: what people are told (GDPR 13, 14).',
})
export class StatementType extends HeldType {
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Language it is written in.' })
  language!: string;

  @Field(() => String, { description: 'Controller it names.' })
  controllerName!: string;

  @Field(() => [String], { description: 'Kinds of recipient it discloses.' })
  recipientKinds!: readonly string[];

  @Field(() => [TermType], { description: 'Types of service it discloses.' })
  serviceTypes!: readonly TermType[];

  @Field(() => [TermType], { description: 'Purposes it discloses, with their legal bases.' })
  purposes!: readonly TermType[];

  @Field(() => [TermType], { description: 'Categories of data it discloses.' })
  dataCategories!: readonly TermType[];

  @Field(() => [TerritoryType], { description: 'Countries it names.' })
  namedCountries!: readonly TerritoryType[];

  @Field(() => String, { description: 'Name of the file it was read from.' })
  sourceFile!: string;

  @Field(() => [StatementContactType], { description: 'Whom to write to.' })
  contacts!: readonly StatementContactType[];
}

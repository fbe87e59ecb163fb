import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
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
export class StatementType {
  @Field(() => ID, { description: 'Stable id of the record.' })
  id!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Language it is written in.' })
  language!: string;

  @Field(() => String, { description: 'Controller it names.' })
  controllerName!: string;

  @Field(() => LocalDateScalar, { description: 'First day in force.', nullable: true })
  validFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, { description: 'First day no longer in force.', nullable: true })
  validTo!: LocalDate | null;

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

  @Field(() => [StatementContactType], { description: 'Whom to write to.' })
  contacts!: readonly StatementContactType[];
}

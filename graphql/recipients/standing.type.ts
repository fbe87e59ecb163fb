import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { StandingScheme } from '../../src/domain/register/standing.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { StandingSchemeEnum } from '../enums.js';
import { HeldType } from '../held.type.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@ObjectType('Standing', {
  description: 'What puts a recipient inside the scope of a finding of adequacy.',
})
export class StandingType extends HeldType {
  @Field(() => ID, { description: 'Id of the recipient.' })
  recipientId!: string;

  @Field(() => StandingSchemeEnum, { description: 'The list, or the statute.' })
  scheme!: StandingScheme;

  @Field(() => Boolean, {
    description: 'Whether it holds; null when the evidence does not settle it.',
    nullable: true,
  })
  held!: boolean | null;

  @Field(() => Boolean, {
    description: 'Whether a listing covers human resources data; null when not known.',
    nullable: true,
  })
  humanResources!: boolean | null;

  @Field(() => ID, {
    description: 'The listed parent that names this recipient as a covered entity.',
    nullable: true,
  })
  coveredById!: string | null;

  @Field(() => String, { description: 'Province of an equivalent act.', nullable: true })
  province!: string | null;

  @Field(() => String, { description: 'What shows it.', nullable: true })
  evidence!: string | null;

  @Field(() => LocalDateScalar, { description: 'Day it was last checked.', nullable: true })
  checkedOn!: LocalDate | null;
}

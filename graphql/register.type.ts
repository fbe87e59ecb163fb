import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '../src/domain/time/instant.js';
import type { LocalDate } from '../src/domain/time/local-date.js';
import type { OpenedRegister } from '../src/register/register.service.js';
import { InstantScalar } from './scalars/instant.scalar.js';
import { LocalDateScalar } from './scalars/local-date.scalar.js';

@ObjectType('Register', {
  description: 'The register at a moment: true on the day, as known at the instant.',
})
export class RegisterType {
  @Field(() => LocalDateScalar, { description: 'The day the facts are true on.' })
  on!: LocalDate;

  @Field(() => InstantScalar, {
    description: 'The instant at which the register had recorded them.',
  })
  knownAt!: Instant;

  @Field(() => String, { description: 'Version of the rules that judge.' })
  rulesVersion!: string;

  @Field(() => InstantScalar, {
    description: 'Instant of the first record that is not law; null when there is none yet.',
    nullable: true,
  })
  openedAt!: Instant | null;

  @Field(() => Boolean, {
    description:
      'Whether the moment lies before the opening: its law was recorded later, as of the day it became public.',
  })
  reconstructed!: boolean;

  @Field(() => String, { description: 'PRODUCTION, DEMONSTRATION or LOAD.' })
  kind!: string;

  @Field(() => String, {
    description: 'What to know before relying on it; null in production.',
    nullable: true,
  })
  notice!: string | null;

  opened!: OpenedRegister;
}

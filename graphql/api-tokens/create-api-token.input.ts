import { Field, InputType } from '@nestjs/graphql';
import { MaxLength, MinLength } from 'class-validator';
import type { Role } from '../../src/actor.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { MOST_DAYS, MOST_NAME } from '../../src/sign-in/api-token.js';
import type { WantedToken } from '../../src/sign-in/api-tokens.service.js';
import { RoleEnum } from '../enums.js';
import { InstantScalar } from '../scalars/instant.scalar.js';

@InputType('CreateApiTokenInput', { description: 'What a new token is to be.' })
export class CreateApiTokenInput implements WantedToken {
  @Field(() => String, { description: `What it is for, 1 to ${MOST_NAME} characters.` })
  @MinLength(1)
  @MaxLength(MOST_NAME)
  name!: string;

  @Field(() => RoleEnum, { description: 'What it may do.' })
  role!: Role;

  @Field(() => InstantScalar, {
    description: `The first instant at which it no longer works: later than now, within ${MOST_DAYS} days.`,
  })
  expiresAt!: Instant;
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '../../src/actor.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { RoleEnum } from '../enums.js';
import { InstantScalar } from '../scalars/instant.scalar.js';

@ObjectType('ApiToken', {
  description: 'A token that signs a machine in, or a person without a provider. Never its text.',
})
export class ApiTokenType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What it may do.' })
  role!: Role;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Instant;

  @Field(() => String, { description: 'Id of the actor who made it.' })
  createdBy!: string;

  @Field(() => InstantScalar, { description: 'The first instant at which it no longer works.' })
  expiresAt!: Instant;

  @Field(() => InstantScalar, {
    description: 'When it was revoked; null when it was not.',
    nullable: true,
  })
  revokedAt!: Instant | null;

  @Field(() => InstantScalar, {
    description: 'When it was last used, to the minute; null when it never was.',
    nullable: true,
  })
  lastUsedAt!: Instant | null;
}

@ObjectType('CreatedApiToken', { description: 'A new token with its text.' })
export class CreatedApiTokenType {
  @Field(() => ApiTokenType, { description: 'The token as it is listed.' })
  apiToken!: ApiTokenType;

  @Field(() => String, {
    description: 'What to send as `Authorization: Bearer …`. Shown now, kept nowhere.',
  })
  text!: string;
}

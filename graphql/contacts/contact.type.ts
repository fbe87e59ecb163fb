import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Instant } from '../../src/domain/time/instant.js';
import { InstantScalar } from '../scalars/instant.scalar.js';

@ObjectType('Contact', {
  description:
    'A person at a recipient. Kept apart from the versions: erasing leaves nothing of it, at any moment.',
})
export class ContactType {
  @Field(() => ID, { description: 'Stable id of the contact.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the recipient.' })
  recipientId!: string;

  @Field(() => String, { description: 'Name; null once it is erased.', nullable: true })
  name!: string | null;

  @Field(() => String, { description: 'What the person does there.', nullable: true })
  role!: string | null;

  @Field(() => String, { description: 'Address to write to.', nullable: true })
  email!: string | null;

  @Field(() => String, { description: 'Number to call.', nullable: true })
  telephone!: string | null;

  @Field(() => InstantScalar, { description: 'Instant it was recorded.' })
  createdAt!: Instant;

  @Field(() => String, { description: 'Who recorded it.' })
  createdBy!: string;

  @Field(() => InstantScalar, {
    description: 'Instant it was erased; null while it is there.',
    nullable: true,
  })
  erasedAt!: Instant | null;
}

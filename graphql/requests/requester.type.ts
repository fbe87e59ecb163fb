import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Requester', {
  description: 'Who asked. Each look at it stands in the audit chain.',
})
export class RequesterType {
  readonly __typename!: 'Requester';

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [String], { description: 'Lines of the postal address.' })
  address!: readonly string[];

  @Field(() => String, { description: 'E-mail address.', nullable: true })
  email!: string | null;

  @Field(() => String, { description: 'Number to call.', nullable: true })
  telephone!: string | null;

  @Field(() => String, { description: 'What the person wrote or said.' })
  wording!: string;
}

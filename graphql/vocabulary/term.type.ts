import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Term', {
  description: 'A word of the register: a purpose, a category of data, a type of service.',
})
export class TermType {
  @Field(() => String, { description: 'Stable short name.' })
  slug!: string;

  @Field(() => String, {
    description: 'Slug of the term it is part of, such as the purpose an activity serves.',
    nullable: true,
  })
  partOf!: string | null;

  @Field(() => [String], {
    description: 'Legal bases the privacy statement gives for a purpose, such as `GDPR 6(1)(b)`.',
  })
  legalBases!: readonly string[];

  labels!: { readonly en: string; readonly nl: string };
}

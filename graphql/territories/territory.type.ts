import { Field, ObjectType } from '@nestjs/graphql';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';

@ObjectType('Territory', {
  description: 'A country, a part of one, or an international organisation (GDPR 45(1), 4(26)).',
})
export class TerritoryType {
  @Field(() => CountryCodeScalar, { description: 'Its code.' })
  code!: string;

  @Field(() => String, {
    description:
      'COUNTRY, PART, GROUP or INTERNATIONAL_ORGANISATION; null when it is not on record.',
    nullable: true,
  })
  kind!: string | null;

  @Field(() => CountryCodeScalar, {
    description: 'The territory it is a part of.',
    nullable: true,
  })
  parentCode!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether data stay inside the EEA by going there on the day; null when it is not on record.',
    nullable: true,
  })
  insideEea!: boolean | null;

  @Field(() => String, { description: 'What to know about it.', nullable: true })
  note!: string | null;

  @Field(() => String, { description: 'Where the row comes from.', nullable: true })
  source!: string | null;

  /** English name on record; used for own codes. */
  ownName!: string;
}

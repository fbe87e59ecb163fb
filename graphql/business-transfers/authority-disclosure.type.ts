import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@ObjectType('AuthorityDisclosure', {
  description:
    'An authority asked for data. Without a ground it stays under review (GDPR 48; EDPB Guidelines 02/2024).',
})
export class AuthorityDisclosureType {
  @Field(() => ID, { description: 'Stable id of the record.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the authority.' })
  authorityId!: string;

  @Field(() => ID, { description: 'Id of the company that was asked.' })
  askedId!: string;

  @Field(() => LocalDateScalar, { description: 'Day the request came in.' })
  receivedOn!: LocalDate;

  @Field(() => String, { description: 'Law or case the authority relies on.' })
  legalReference!: string;

  @Field(() => String, { description: 'Which data.' })
  dataSet!: string;

  @Field(() => String, { description: 'UNDER_REVIEW, DISCLOSED, PARTLY_DISCLOSED or REFUSED.' })
  decision!: string;

  @Field(() => String, { description: 'Code of the ground chosen.', nullable: true })
  groundCode!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it was challenged; null when not known.',
    nullable: true,
  })
  challenged!: boolean | null;

  @Field(() => Boolean, {
    description: 'Whether the persons were told; null when not known.',
    nullable: true,
  })
  personsInformed!: boolean | null;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;
}

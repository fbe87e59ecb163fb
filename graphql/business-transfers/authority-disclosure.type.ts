import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AuthorityDisclosureFacts } from '../../src/domain/register/authority-disclosure.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { HeldType } from '../held.type.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { DisclosureDecisionEnum } from './business-transfers.enums.js';

@ObjectType('AuthorityDisclosure', {
  description:
    'An authority asked for data. Without a ground it stays under review (GDPR 48; EDPB Guidelines 02/2024).',
})
export class AuthorityDisclosureType extends HeldType {
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

  @Field(() => Boolean, {
    description:
      'Whether the law relied on is of a country where the persons do not live; null when not known.',
    nullable: true,
  })
  outsideCountryOfResidence!: boolean | null;

  @Field(() => DisclosureDecisionEnum, { description: 'What was done about it.' })
  decision!: AuthorityDisclosureFacts['decision'];

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

import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID } from 'class-validator';
import type { AuthorityDisclosureFacts } from '../../src/domain/register/authority-disclosure.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { MOST_CODE, MOST_LINE } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { DisclosureDecisionEnum } from './business-transfers.enums.js';

@InputType('AuthorityDisclosureFactsInput', {
  description: 'What holds of the question of an authority for data.',
})
export class AuthorityDisclosureFactsInput {
  @Field(() => ID, { description: 'Id of the authority.' })
  @IsUUID('all')
  authorityId!: string;

  @Field(() => ID, { description: 'Id of the company that was asked.' })
  @IsUUID('all')
  askedId!: string;

  @Field(() => LocalDateScalar, { description: 'Day the request came in.' })
  @IsDefined()
  receivedOn!: LocalDate;

  @Field(() => String, { description: 'Law or case the authority relies on.' })
  @PlainText(MOST_LINE)
  legalReference!: string;

  @Field(() => String, { description: 'Which data.' })
  @PlainText(MOST_LINE)
  dataSet!: string;

  @Field(() => Boolean, {
    description:
      'Whether the law relied on is of a country where the persons do not live; left out when not known.',
    nullable: true,
  })
  outsideCountryOfResidence?: boolean;

  @Field(() => DisclosureDecisionEnum, {
    description: 'What was done about it; under review when left out.',
    nullable: true,
  })
  decision?: AuthorityDisclosureFacts['decision'];

  @Field(() => String, {
    description: 'Code of the ground chosen; without one it stays under review.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_CODE)
  groundCode?: string;

  @Field(() => Boolean, {
    description: 'Whether it was challenged; left out when not known.',
    nullable: true,
  })
  challenged?: boolean;

  @Field(() => Boolean, {
    description: 'Whether the persons were told; left out when not known.',
    nullable: true,
  })
  personsInformed?: boolean;
}

@InputType('AuthorityDisclosurePatchInput', {
  description:
    'What changes of the question of an authority for data: what is left out stays, null is *not known*.',
})
export class AuthorityDisclosurePatchInput extends PartialType(AuthorityDisclosureFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function authorityDisclosureFacts(
  input: AuthorityDisclosureFactsInput,
): AuthorityDisclosureFacts {
  return { ...LEFT_OUT.authorityDisclosure, ...defined(input) };
}

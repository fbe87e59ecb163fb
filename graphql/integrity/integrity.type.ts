import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '../../src/domain/time/instant.js';
import type { FaultCode } from '../../src/integrity/fault.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { FaultCodeEnum, IntegrityScopeEnum } from './integrity.enums.js';

@ObjectType('IntegrityFault', { description: 'The first thing that is wrong with the register.' })
export class IntegrityFaultType {
  @Field(() => FaultCodeEnum, { description: 'What is wrong.' })
  code!: FaultCode;

  @Field(() => Int, {
    description: 'Entry of the audit chain it was found at; null when it is about no entry.',
    nullable: true,
  })
  sequence!: number | null;

  @Field(() => String, {
    description: 'Table of the database; null when it is not known.',
    nullable: true,
  })
  table!: string | null;

  @Field(() => ID, {
    description: 'Row of that table; null when it is not one row.',
    nullable: true,
  })
  id!: string | null;

  @Field(() => String, { description: 'The fault in one sentence.' })
  message!: string;
}

@ObjectType('Integrity', {
  description: 'What the last check of the register against its audit chain found.',
})
export class IntegrityType {
  @Field(() => InstantScalar, { description: 'When it was checked.' })
  checkedAt!: Instant;

  @Field(() => IntegrityScopeEnum, { description: 'How much was looked at.' })
  scope!: 'TAIL' | 'WHOLE';

  @Field(() => Int, { description: 'Place of the newest entry that holds.' })
  entries!: number;

  @Field(() => String, {
    description:
      'Digest of that entry: kept elsewhere, it proves later that nothing was cut off. Null while nothing is recorded.',
    nullable: true,
  })
  head!: string | null;

  @Field(() => Boolean, { description: 'Whether nothing is wrong.' })
  ok!: boolean;

  @Field(() => IntegrityFaultType, {
    description: 'The first thing that is wrong; null when nothing is.',
    nullable: true,
  })
  fault!: IntegrityFaultType | null;
}

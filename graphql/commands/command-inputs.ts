import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { RevisionEnum } from '../enums.js';
import { MOST_KEY, MOST_REASON } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

type Revision = 'CHANGE' | 'CORRECTION';

@InputType({ isAbstract: true })
export abstract class RecordHead {
  @Field(() => LocalDateScalar, {
    description: 'First day it holds on; left out when nobody knows it.',
    nullable: true,
  })
  from?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day it no longer holds on; left out while it holds.',
    nullable: true,
  })
  to?: LocalDate | null;
}

@InputType('WithdrawInput', {
  description: 'A record that ended, or that never was so over some days.',
})
export class WithdrawInput {
  @Field(() => ID, { description: 'Id of the record.' })
  @IsUUID('all')
  id!: string;

  @Field(() => ID, { description: 'The version that was read; refused when it changed meanwhile.' })
  @IsUUID('all')
  basedOn!: string;

  @Field(() => RevisionEnum, {
    description: '`CHANGE`: from the day on it is different. `CORRECTION`: it never was so.',
  })
  @IsIn(['CHANGE', 'CORRECTION'])
  how!: Revision;

  @Field(() => LocalDateScalar, {
    description: 'First day it is about; only a correction may leave it out, for all days before.',
    nullable: true,
  })
  from?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day it is no longer about; only a correction may name it.',
    nullable: true,
  })
  @IsOptional()
  to?: LocalDate | null;
}

/** What a command may bring of a record: its days, and its facts in whole or in part. */
export type RecordInput = RecordHead & { readonly facts: object };
export type DraftInput = RecordInput & { readonly as?: string | null };
export type ReviseInput = WithdrawInput & { readonly facts: object };

/** What is said of a command besides what it does. */
export class CircumstanceInput {
  @IsOptional()
  @PlainText(MOST_REASON, { severalLines: true })
  reason!: string | null;

  @IsOptional()
  @PlainText(MOST_KEY)
  idempotencyKey!: string | null;
}

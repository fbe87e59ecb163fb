import { Field, ID, ObjectType, PartialType } from '@nestjs/graphql';
import type { ClausesModule, SafeguardParty } from '../../src/domain/register/safeguard.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { TransferToolType } from '../coverage/transfer-tool.type.js';
import { ClausesModuleEnum } from '../enums.js';
import { HeldType } from '../held.type.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { SafeguardAnnexesInput, SafeguardOptionsInput } from './safeguard-terms.input.js';
import { PartySideEnum } from './transfer-tools.enums.js';

@ObjectType('SafeguardParty', { description: 'Who is bound by a safeguard, and since when.' })
export class SafeguardPartyType {
  @Field(() => ID, { description: 'Id of the recipient.' })
  recipientId!: string;

  @Field(() => PartySideEnum, { description: 'On which side it stands.' })
  side!: SafeguardParty['side'];

  @Field(() => LocalDateScalar, {
    description: 'First day it is bound; null when named but not yet bound.',
    nullable: true,
  })
  joinedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day it is no longer bound; null while it is.',
    nullable: true,
  })
  leftOn!: LocalDate | null;
}

@ObjectType('SafeguardOptions', {
  description: 'What a signed tool says beyond its code. Null is *not known*.',
})
export class SafeguardOptionsType extends PartialType(SafeguardOptionsInput, ObjectType) {}

@ObjectType('SafeguardAnnexes', {
  description:
    'What the annexes of the clauses say, or their counterparts in another tool. Null is *not known*.',
})
export class SafeguardAnnexesType extends PartialType(SafeguardAnnexesInput, ObjectType) {}

@ObjectType('SafeguardRecord', { description: 'What the register holds of a signed tool.' })
export class SafeguardRecordType extends HeldType {
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => ClausesModuleEnum, {
    description: 'Module inside an instrument that leaves it open.',
    nullable: true,
  })
  module!: ClausesModule | null;

  @Field(() => [SafeguardPartyType], { description: 'Parties on each side.' })
  parties!: readonly SafeguardPartyType[];

  @Field(() => LocalDateScalar, { description: 'Day of signature, or of approval.' })
  executedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'First day it no longer holds; null when no end is agreed.',
    nullable: true,
  })
  endsOn!: LocalDate | null;

  @Field(() => [ID], {
    description: 'Only these flows; null for every flow between its parties.',
    nullable: true,
  })
  flowIds!: readonly string[] | null;

  @Field(() => SafeguardOptionsType, { description: 'What it says beyond its code.' })
  options!: SafeguardOptionsType;

  @Field(() => SafeguardAnnexesType, { description: 'What its annexes say.' })
  annexes!: SafeguardAnnexesType;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;
}

@ObjectType('Safeguard', {
  implements: () => [TransferToolType],
  description: 'An appropriate safeguard on file (GDPR 46, UK GDPR 46, FADP 16(2)).',
})
export class SafeguardType extends TransferToolType {
  opened!: OpenedRegister;
  known!: SafeguardRecordType | null;
}

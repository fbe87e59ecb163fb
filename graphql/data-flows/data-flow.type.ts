import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Outcome } from '../../src/domain/coverage/coverage.js';
import type { PartyRole } from '../../src/domain/register/party-role.js';
import type { Regime } from '../../src/domain/register/regime.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { CircumstancesType } from '../coverage/circumstances.type.js';
import { CoverageType } from '../coverage/coverage.type.js';
import { TransferToolType } from '../coverage/transfer-tool.type.js';
import { OutcomeEnum, PartyRoleEnum, RegimeEnum } from '../enums.js';
import { HeldType } from '../held.type.js';
import { RecipientType } from '../recipients/recipient.type.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { TerritoryType } from '../territories/territory.type.js';
import { TermType } from '../vocabulary/term.type.js';

@ObjectType('CoverageSpan', { description: 'A stretch of days with one answer under one regime.' })
export class CoverageSpanType {
  @Field(() => RegimeEnum, { description: 'The law it is judged by.' })
  regime!: Regime;

  @Field(() => LocalDateScalar, {
    description: 'First day of the stretch; null when not known.',
    nullable: true,
  })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day after the stretch; null while it goes on.',
    nullable: true,
  })
  to!: LocalDate | null;

  @Field(() => OutcomeEnum, { description: 'The verdict on its days.' })
  outcome!: Outcome;

  @Field(() => TransferToolType, { description: 'What it rests on.', nullable: true })
  tool!: TransferToolType | null;
}

@ObjectType('DataFlow', {
  description:
    'Data that go from an exporter to a recipient, in one place: where they are stored or looked at. Whether it is a transfer is its coverage on the day.',
})
export class DataFlowType extends HeldType {
  @Field(() => RecipientType, {
    description: 'Who sends the data, or makes them available; null when not on record on the day.',
    nullable: true,
  })
  exporter!: RecipientType | null;

  @Field(() => RecipientType, {
    description: 'Who receives them; null when not on record on the day.',
    nullable: true,
  })
  recipient!: RecipientType | null;

  @Field(() => TerritoryType, {
    description: 'Where the data are stored or looked at; null when not known.',
    nullable: true,
  })
  destination!: TerritoryType | null;

  @Field(() => PartyRoleEnum, { description: 'Null when not known.', nullable: true })
  exporterRole!: PartyRole | null;

  @Field(() => PartyRoleEnum, { description: 'Null when not known.', nullable: true })
  recipientRole!: PartyRole | null;

  @Field(() => [TermType], { description: 'What the data are for.' })
  purposes!: readonly TermType[];

  @Field(() => [TermType], { description: 'Which data.' })
  dataCategories!: readonly TermType[];

  @Field(() => [TermType], { description: 'Whose data.' })
  dataSubjects!: readonly TermType[];

  @Field(() => Boolean, { description: 'Whether staff data are among them.' })
  staffData!: boolean;

  @Field(() => ID, { description: 'The flow this one continues (GDPR 44).', nullable: true })
  onwardOfId!: string | null;

  @Field(() => ID, {
    description: 'The processing activity it belongs to (GDPR 30); null when not known.',
    nullable: true,
  })
  activityId!: string | null;

  @Field(() => CircumstancesType, { description: 'What rules ask about it.' })
  circumstances!: CircumstancesType;

  @Field(() => [CoverageType], {
    description: 'The verdict on the day, one for each regime the flow is under; empty under none.',
  })
  coverage!: readonly CoverageType[];

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;

  @Field(() => String, { description: 'What else to know.', nullable: true })
  note!: string | null;

  opened!: OpenedRegister;
}

@ObjectType('ChainHop', { description: 'A hop of an onward chain.' })
export class ChainHopType {
  @Field(() => Int, { description: '1 for the flow itself, one more for each hop onward.' })
  level!: number;

  @Field(() => DataFlowType, { description: 'The flow of this hop.' })
  flow!: DataFlowType;

  @Field(() => OutcomeEnum, {
    description: 'Its worst outcome under any regime; null when it is under none.',
    nullable: true,
  })
  outcome!: Outcome | null;
}

@ObjectType('Chain', {
  description: 'A flow and every hop onward of it. A chain is as good as its worst hop.',
})
export class ChainType {
  @Field(() => [ChainHopType], { description: 'All hops, nearest first.' })
  hops!: readonly ChainHopType[];

  @Field(() => ChainHopType, {
    description: 'The worst hop; null when no hop is under a regime.',
    nullable: true,
  })
  worst!: ChainHopType | null;
}

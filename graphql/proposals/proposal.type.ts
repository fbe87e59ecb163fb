import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Gap } from '../../src/domain/proposals/gap.js';
import type {
  Proposal,
  ProposalState,
  ProposedCommand,
} from '../../src/domain/proposals/proposal.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { CoverageType } from '../coverage/coverage.type.js';
import { ProposalStateEnum } from '../enums.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@ObjectType('ProposalStep', { description: 'What happened to a proposal.' })
export class ProposalStepType {
  @Field(() => String, {
    description: 'SAVED, SUBMITTED, APPROVED, REJECTED, WITHDRAWN or UNDONE.',
  })
  step!: string;

  @Field(() => String, { description: 'Who did it.' })
  actor!: string;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  at!: Instant;

  @Field(() => String, { description: 'Why, where a reason was given.', nullable: true })
  reason!: string | null;
}

@ObjectType('ProposedChange', { description: 'One command of a proposal.' })
export class ProposedChangeType {
  /** What is shown with it: read once for all. */
  page!: readonly ProposedCommand[];
  index!: number;

  @Field(() => Int, { description: 'Place of the command in the proposal, from 0.' })
  place!: number;

  @Field(() => String, { description: 'The command it is, such as `recordDataFlow`.' })
  name!: string;

  @Field(() => ID, { description: 'Id of the record; a new one has it already.' })
  id!: string;

  @Field(() => String, { description: 'What the proposal calls it.', nullable: true })
  as!: string | null;

  @Field(() => LocalDateScalar, {
    description: 'First day it is about; null when nobody knows it.',
    nullable: true,
  })
  from!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day it is no longer about; null while it goes on.',
    nullable: true,
  })
  to!: LocalDate | null;
}

@ObjectType('Gap', { description: 'What is missing in a proposal.' })
export class GapType {
  gap!: Gap;

  @Field(() => String, { description: 'What, as a code such as `NO_TRANSFER_TOOL`.' })
  code!: string;

  @Field(() => String, { description: 'Place in the proposal, such as `commands.2.facts`.' })
  path!: string;

  @Field(() => String, { description: 'The rule that asks for it.' })
  rule!: string;

  @Field(() => String, { description: 'Article or act that asks for it.' })
  citation!: string;

  @Field(() => Boolean, { description: 'Whether it cannot be submitted or approved without.' })
  blocks!: boolean;
}

@ObjectType('ProposedCoverage', {
  description: 'The verdicts on a flow, as they would be were the proposal approved today.',
})
export class ProposedCoverageType {
  @Field(() => ID, { description: 'Id of the flow; a new one has it already.' })
  flowId!: string;

  @Field(() => String, { description: 'Legal name of the exporter.' })
  exporter!: string;

  @Field(() => String, { description: 'Legal name of the recipient.' })
  recipient!: string;

  @Field(() => String, { description: 'Code of the place; null when not known.', nullable: true })
  destination!: string | null;

  @Field(() => LocalDateScalar, { description: 'The day judged: today, or its first day.' })
  on!: LocalDate;

  @Field(() => [CoverageType], { description: 'One for each regime the flow is under.' })
  coverage!: readonly CoverageType[];
}

@ObjectType('Proposal', {
  description:
    'A set of commands waiting for a second person. They are recorded all at once, or not.',
})
export class ProposalType {
  readonly __typename!: 'Proposal';
  proposal!: Proposal;

  @Field(() => ID, { description: 'Stable id of the proposal.' })
  id!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { description: 'Why; it becomes the reason of what is recorded.' })
  reason!: string;

  @Field(() => String, { description: 'Who wrote it.' })
  author!: string;

  @Field(() => ProposalStateEnum, { description: 'Where it stands.' })
  state!: ProposalState;

  @Field(() => [ProposalStepType], { description: 'What happened to it, oldest first.' })
  history!: readonly ProposalStepType[];

  @Field(() => Int, { description: 'How many commands it has.' })
  commandCount!: number;
}

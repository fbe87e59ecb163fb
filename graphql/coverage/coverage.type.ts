import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Outcome, Reason, Verdict } from '../../src/domain/coverage/coverage.js';
import type { Regime } from '../../src/domain/register/regime.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { OutcomeEnum, RegimeEnum, VerdictEnum } from '../enums.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { TransferToolType } from './transfer-tool.type.js';

@ObjectType('Evidence', { description: 'A record a finding rests on.' })
export class EvidenceType {
  @Field(() => ID, { description: 'Stable id of the record.' })
  id!: string;

  @Field(() => String, { description: 'Noun of the record, such as `safeguard`.' })
  noun!: string;

  @Field(() => String, { description: 'How people call it.' })
  label!: string;
}

@ObjectType('Finding', { description: 'What one rule says of a flow, or of one paper on file.' })
export class FindingType {
  @Field(() => String, { description: 'Id of the rule; the manual lists them in order.' })
  rule!: string;

  @Field(() => String, { description: 'Article, act or guidance.' })
  citation!: string;

  @Field(() => VerdictEnum, { description: 'Whether the rule carries the flow.' })
  verdict!: Verdict;

  @Field(() => [EvidenceType], { description: 'Records it rests on.' })
  evidence!: readonly EvidenceType[];

  @Field(() => [String], { description: 'Facts or papers that would settle it, as codes.' })
  missing!: readonly string[];

  reason!: Reason;
}

@ObjectType('Coverage', { description: 'The verdict on a flow under one regime on the day.' })
export class CoverageType {
  @Field(() => RegimeEnum, { description: 'The law it is judged by.' })
  regime!: Regime;

  @Field(() => OutcomeEnum, { description: 'The verdict.' })
  outcome!: Outcome;

  @Field(() => LocalDateScalar, {
    description: 'First day on which outcome and tool were the same as now; null when not known.',
    nullable: true,
  })
  since!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day on which outcome or tool change, as far as is known; null when never.',
    nullable: true,
  })
  until!: LocalDate | null;

  @Field(() => String, {
    description: 'Id of the rule that decided; null when none applies.',
    nullable: true,
  })
  rule!: string | null;

  @Field(() => TransferToolType, {
    description: 'What the answer rests on; null where there is no transfer, or no ground.',
    nullable: true,
  })
  tool!: TransferToolType | null;

  @Field(() => [TransferToolType], { description: 'What else on file would hold, best first.' })
  fallbacks!: readonly TransferToolType[];

  @Field(() => [String], {
    description: 'What would settle or cover it, as codes; empty when it is covered.',
  })
  missing!: readonly string[];

  /** The flow and the moment, for those who ask for the reasons; `null` when they are given. */
  asked!: { readonly opened: OpenedRegister; readonly flowId: string } | null;
  findings!: readonly FindingType[];
}

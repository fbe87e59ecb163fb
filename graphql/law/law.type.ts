import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('LawSource', { description: 'Rows of law that share how sure they are.' })
export class LawSourceType {
  @Field(() => String, { description: 'TERRITORY, ADEQUACY_DECISION or TRANSFER_TOOL.' })
  noun!: string;

  @Field(() => String, { description: 'SOURCED, or RECALLED: no address was opened.' })
  sourceKind!: string;

  @Field(() => String, { description: 'HIGH, MEDIUM or LOW.' })
  confidence!: string;

  @Field(() => Int, { description: 'How many rows.' })
  count!: number;
}

@ObjectType('TransferToolRow', {
  description:
    'A row of the catalogue of what may carry a transfer, and of what people mistake for it.',
})
export class TransferToolRowType {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { description: 'EU, UK or CH.' })
  regime!: string;

  @Field(() => String, { description: 'Article.' })
  article!: string;

  @Field(() => String, {
    description:
      'ADEQUACY, SAFEGUARD, REPEALED_SAFEGUARD, DEROGATION, NOT_A_GROUND or NOT_ADOPTED.',
  })
  kind!: string;

  @Field(() => String, { description: 'Rule of the core that judges it.' })
  rule!: string;

  @Field(() => [String], { description: 'What must hold for it to carry a flow, as tokens.' })
  conditions!: readonly string[];

  @Field(() => String, { description: 'Evidence to keep.' })
  evidence!: string;

  @Field(() => String, { description: 'Where the row comes from.', nullable: true })
  source!: string | null;

  names!: { readonly en: string; readonly nl: string };
}

@ObjectType('Law', {
  description: 'Which rows of law the register holds, from where and how sure.',
})
export class LawType {
  @Field(() => Int, { description: 'Territories on record.' })
  territoryCount!: number;

  @Field(() => Int, { description: 'Findings of adequacy on record, in force or not.' })
  adequacyDecisionCount!: number;

  @Field(() => Int, { description: 'Rows of the catalogue of tools.' })
  transferToolCount!: number;

  @Field(() => String, {
    description: 'Day the law was last checked against its sources; null while there is none.',
    nullable: true,
  })
  lastCheckedOn!: string | null;

  @Field(() => [LawSourceType], { description: 'How sure the rows are.' })
  sources!: readonly LawSourceType[];

  @Field(() => [TransferToolRowType], { description: 'The catalogue of tools valid on the day.' })
  transferTools!: readonly TransferToolRowType[];
}

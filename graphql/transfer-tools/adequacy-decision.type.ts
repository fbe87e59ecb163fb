import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AdequacyDecisionFacts } from '../../src/domain/register/adequacy-decision.js';
import type { Regime } from '../../src/domain/register/regime.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { TransferToolType } from '../coverage/transfer-tool.type.js';
import { RegimeEnum } from '../enums.js';
import { VERSION } from '../held.type.js';
import { ConfidenceEnum, SourceKindEnum } from '../provenance.enums.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { TerritoryType } from '../territories/territory.type.js';
import { AdequacyScopeEnum } from './transfer-tools.enums.js';

@ObjectType('AdequacyDecision', {
  implements: () => [TransferToolType],
  description:
    'A finding of adequacy (GDPR 45, UK GDPR 45A, FADP 16(1)), with its scope and its end.',
})
export class AdequacyDecisionType extends TransferToolType {
  @Field(() => ID, { description: VERSION })
  version!: string;

  @Field(() => RegimeEnum, { description: 'The law it belongs to.' })
  regime!: Regime;

  @Field(() => TerritoryType, { description: 'The territory or organisation it finds adequate.' })
  territory!: TerritoryType;

  @Field(() => String, { description: 'Name of the territory in the act.' })
  territoryName!: string;

  @Field(() => String, { description: 'Name of the act.' })
  instrument!: string;

  @Field(() => String, { description: 'CELEX number.', nullable: true })
  celex!: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of adoption.', nullable: true })
  adoptedOn!: LocalDate | null;

  @Field(() => AdequacyScopeEnum, { description: 'Whom and what it covers.' })
  scopeKind!: AdequacyDecisionFacts['scopeKind'];

  @Field(() => String, { description: 'Whom and what it covers, in words.' })
  scopeNote!: string;

  @Field(() => [String], { description: 'What must hold for it to cover a recipient, as tokens.' })
  condition!: readonly string[];

  @Field(() => LocalDateScalar, {
    description: 'From this day until it takes effect the answer is that of a person.',
    nullable: true,
  })
  effectUncertainFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day it may be relied on; null when not known.',
    nullable: true,
  })
  validFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day it may no longer be relied on; null while it holds.',
    nullable: true,
  })
  validTo!: LocalDate | null;

  @Field(() => String, { description: 'What ended it.', nullable: true })
  endedBy!: string | null;

  @Field(() => LocalDateScalar, { description: 'Next review, or sunset.', nullable: true })
  nextReviewOn!: LocalDate | null;

  @Field(() => String, { description: 'What is pending about it.', nullable: true })
  reviewNote!: string | null;

  @Field(() => SourceKindEnum, { description: 'What the row rests on.' })
  sourceKind!: AdequacyDecisionFacts['sourceKind'];

  @Field(() => String, { description: 'Where the row comes from.', nullable: true })
  source!: string | null;

  @Field(() => ConfidenceEnum, { description: 'How sure it is.' })
  confidence!: AdequacyDecisionFacts['confidence'];

  @Field(() => LocalDateScalar, {
    description: 'Day it was last compared with its source; null when never.',
    nullable: true,
  })
  checkedOn!: LocalDate | null;
}

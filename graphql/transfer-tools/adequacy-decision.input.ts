import { Field, InputType, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional } from 'class-validator';
import type { AdequacyDecisionFacts } from '../../src/domain/register/adequacy-decision.js';
import type { Regime } from '../../src/domain/register/regime.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { RegimeEnum } from '../enums.js';
import { MOST_ACCOUNT, MOST_CODE, MOST_LINE, MOST_NAME } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { ProvenanceInput } from '../provenance.input.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { AdequacyScopeEnum } from './transfer-tools.enums.js';

@InputType('AdequacyDecisionFactsInput', { description: 'What holds of a finding of adequacy.' })
export class AdequacyDecisionFactsInput extends ProvenanceInput {
  @Field(() => RegimeEnum, { description: 'The law it belongs to.' })
  @IsDefined()
  regime!: Regime;

  @Field(() => CountryCodeScalar, {
    description: 'The territory or organisation it finds adequate.',
  })
  @IsDefined()
  territory!: string;

  @Field(() => String, { description: 'Name of the territory in the act.' })
  @PlainText(MOST_NAME)
  territoryName!: string;

  @Field(() => String, { description: 'Name of the act.' })
  @PlainText(MOST_NAME)
  instrument!: string;

  @Field(() => String, { description: 'CELEX number.', nullable: true })
  @IsOptional()
  @PlainText(MOST_CODE)
  celex?: string;

  @Field(() => LocalDateScalar, { description: 'Day of adoption.', nullable: true })
  adoptedOn?: LocalDate;

  @Field(() => AdequacyScopeEnum, { description: 'Whom and what it covers.' })
  @IsDefined()
  scopeKind!: AdequacyDecisionFacts['scopeKind'];

  @Field(() => String, { description: 'Whom and what it covers, in words.' })
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  scopeNote!: string;

  @Field(() => [String], {
    description: 'What must hold for it to cover a recipient, as tokens.',
    nullable: true,
  })
  @Listed(PlainText(MOST_NAME, { each: true }))
  condition?: string[];

  @Field(() => LocalDateScalar, {
    description: 'From this day until it takes effect the answer is that of a person.',
    nullable: true,
  })
  effectUncertainFrom?: LocalDate;

  @Field(() => String, { description: 'What ended it.', nullable: true })
  @IsOptional()
  @PlainText(MOST_LINE)
  endedBy?: string;

  @Field(() => LocalDateScalar, { description: 'Next review, or sunset.', nullable: true })
  nextReviewOn?: LocalDate;

  @Field(() => String, { description: 'What is pending about it.', nullable: true })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  reviewNote?: string;

  @Field(() => LocalDateScalar, {
    description: 'Day it was last compared with its source.',
    nullable: true,
  })
  checkedOn?: LocalDate;
}

@InputType('AdequacyDecisionPatchInput', {
  description:
    'What changes of a finding of adequacy: what is left out stays, null is *not known*.',
})
export class AdequacyDecisionPatchInput extends PartialType(AdequacyDecisionFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function adequacyDecisionFacts(input: AdequacyDecisionFactsInput): AdequacyDecisionFacts {
  return { ...LEFT_OUT.adequacyDecision, ...defined(input) };
}

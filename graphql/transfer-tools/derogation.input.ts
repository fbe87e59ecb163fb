import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID } from 'class-validator';
import type { DerogationFacts } from '../../src/domain/register/derogation.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { MOST_ACCOUNT, MOST_CODE } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@InputType('DerogationFactsInput', {
  description: 'What holds of a derogation relied on for a flow.',
})
export class DerogationFactsInput {
  @Field(() => ID, { description: 'The flow it is relied on for.' })
  @IsUUID('all')
  flowId!: string;

  @Field(() => String, { description: 'Code of the catalogue, such as `EU-49-1-B`.' })
  @PlainText(MOST_CODE)
  code!: string;

  @Field(() => LocalDateScalar, { description: 'Day on which its conditions were evidenced.' })
  @IsDefined()
  evidencedOn!: LocalDate;

  @Field(() => String, { description: 'What shows it.', nullable: true })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  evidence?: string;
}

@InputType('DerogationPatchInput', {
  description:
    'What changes of a derogation relied on for a flow: what is left out stays, null is *not known*.',
})
export class DerogationPatchInput extends PartialType(DerogationFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function derogationFacts(input: DerogationFactsInput): DerogationFacts {
  return { ...LEFT_OUT.derogation, ...defined(input) };
}

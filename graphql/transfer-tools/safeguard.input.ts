import { Field, ID, InputType, PartialType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsDefined,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { NO_ANNEXES } from '../../src/domain/register/no-annexes.js';
import type { ClausesModule, SafeguardFacts } from '../../src/domain/register/safeguard.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { defined } from '../defined.js';
import { ClausesModuleEnum } from '../enums.js';
import { MOST_CODE, MOST_NAME, MOST_PARTIES } from '../limits/limits.js';
import { Listed } from '../limits/listed.js';
import { PlainText } from '../limits/plain-text.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import {
  SafeguardAnnexesInput,
  SafeguardOptionsInput,
  SafeguardPartyInput,
} from './safeguard-terms.input.js';

@InputType('SafeguardFactsInput', { description: 'What holds of an appropriate safeguard.' })
export class SafeguardFactsInput {
  @Field(() => String, { description: 'Code of the catalogue, such as `EU-46-2-C-SCC2021-M2`.' })
  @PlainText(MOST_CODE)
  code!: string;

  @Field(() => String, { description: 'Title.' })
  @PlainText(MOST_NAME)
  title!: string;

  @Field(() => ClausesModuleEnum, {
    description: 'Module inside an instrument that leaves it open.',
    nullable: true,
  })
  module?: ClausesModule;

  @Field(() => [SafeguardPartyInput], { description: 'Parties on each side, all of them.' })
  @IsDefined()
  @ArrayMaxSize(MOST_PARTIES)
  @ArrayUnique(({ recipientId, side }: SafeguardPartyInput) => `${side} ${recipientId}`)
  @ValidateNested({ each: true })
  @Type(() => SafeguardPartyInput)
  parties!: SafeguardPartyInput[];

  @Field(() => LocalDateScalar, { description: 'Day of signature, or of approval.' })
  @IsDefined()
  executedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'First day it no longer holds; left out when no end is agreed.',
    nullable: true,
  })
  endsOn?: LocalDate;

  @Field(() => [ID], {
    description: 'Only these flows; left out for every flow between the parties.',
    nullable: true,
  })
  @Listed(IsUUID('all', { each: true }))
  flowIds?: string[];

  @Field(() => SafeguardOptionsInput, {
    description: 'What it says beyond its code, all of it: what is left out is not known.',
    nullable: true,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SafeguardOptionsInput)
  options?: SafeguardOptionsInput;

  @Field(() => SafeguardAnnexesInput, {
    description: 'What its annexes say, all of them: what is left out is not known.',
    nullable: true,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SafeguardAnnexesInput)
  annexes?: SafeguardAnnexesInput;
}

@InputType('SafeguardPatchInput', {
  description:
    'What changes of an appropriate safeguard: what is left out stays, null is *not known*.',
})
export class SafeguardPatchInput extends PartialType(SafeguardFactsInput, {
  skipNullProperties: false,
}) {}

/** The input as facts; what was left out is not known, or what its description says. */
export function safeguardFacts(input: SafeguardFactsInput): SafeguardFacts {
  return {
    ...LEFT_OUT.safeguard,
    ...defined(input),
    parties: (input.parties ?? []).map(({ recipientId, side, joinedOn, leftOn }) => ({
      recipientId,
      side,
      joinedOn: joinedOn ?? null,
      leftOn: leftOn ?? null,
    })),
    options: defined(input.options),
    annexes: { ...NO_ANNEXES, ...defined(input.annexes) },
  };
}

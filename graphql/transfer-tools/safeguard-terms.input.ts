import { Field, ID, InputType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID } from 'class-validator';
import type {
  SafeguardAnnexes,
  SafeguardOptions,
  SafeguardParty,
} from '../../src/domain/register/safeguard.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { DayOr } from '../limits/day-or.js';
import { MOST_ACCOUNT } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import {
  ApprovingAuthorityEnum,
  PartySideEnum,
  SubProcessorAuthorisationEnum,
} from './transfer-tools.enums.js';

@InputType('SafeguardPartyInput', { description: 'A party of a safeguard, on one side.' })
export class SafeguardPartyInput {
  @Field(() => ID, { description: 'Id of the recipient.' })
  @IsUUID('all')
  recipientId!: string;

  @Field(() => PartySideEnum, { description: 'On which side it stands.' })
  @IsDefined()
  side!: SafeguardParty['side'];

  @Field(() => LocalDateScalar, {
    description: 'First day it is bound; left out when it is named and not yet bound.',
    nullable: true,
  })
  joinedOn?: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'First day it is no longer bound; left out while it is.',
    nullable: true,
  })
  leftOn?: LocalDate;
}

@InputType('SafeguardOptionsInput', {
  description: 'What a signed tool says beyond its code. What is left out is not known.',
})
export class SafeguardOptionsInput implements SafeguardOptions {
  @Field(() => Boolean, { description: 'Whether others may join it.', nullable: true })
  docking?: boolean;

  @Field(() => Boolean, {
    description:
      'Only companies of the group can be parties: who is sold leaves it on the day of the sale.',
    nullable: true,
  })
  insideGroup?: boolean;

  @Field(() => SubProcessorAuthorisationEnum, {
    description: 'How further processors are authorised.',
    nullable: true,
  })
  subProcessorAuthorisation?: NonNullable<SafeguardOptions['subProcessorAuthorisation']>;

  @Field(() => Boolean, { description: 'Whether the Swiss rider is signed.', nullable: true })
  swissRider?: boolean;

  @Field(() => Boolean, { description: 'Whether the certificate is valid.', nullable: true })
  certificateValid?: boolean;

  @Field(() => Boolean, {
    description: 'Whether the importer made binding commitments.',
    nullable: true,
  })
  bindingCommitment?: boolean;

  @Field(() => String, {
    description: 'Day an authority authorised the clauses, `YYYY-MM-DD`, or `NONE`.',
    nullable: true,
  })
  @IsOptional()
  @DayOr('NONE')
  authorisedOn?: NonNullable<SafeguardOptions['authorisedOn']>;

  @Field(() => String, {
    description: 'Day the Swiss commissioner was told, `YYYY-MM-DD`, or `NONE`.',
    nullable: true,
  })
  @IsOptional()
  @DayOr('NONE')
  notifiedOn?: NonNullable<SafeguardOptions['notifiedOn']>;

  @Field(() => ApprovingAuthorityEnum, { description: 'Who approved it.', nullable: true })
  approvedBy?: NonNullable<SafeguardOptions['approvedBy']>;

  @Field(() => Boolean, {
    description: 'Whether the papers name a predecessor, not the party itself.',
    nullable: true,
  })
  namesPredecessor?: boolean;
}

@InputType('SafeguardAnnexesInput', {
  description: 'What the annexes say, in words. What is left out is not known.',
})
export class SafeguardAnnexesInput implements Partial<SafeguardAnnexes> {
  @Field(() => String, {
    description:
      'Annex I.B: subjects, categories, frequency, nature, purpose and retention of the transfer.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  descriptionOfTransfer?: string | null;

  @Field(() => String, {
    description: 'Annex I.C: the competent supervisory authority.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  competentAuthority?: string | null;

  @Field(() => String, {
    description: 'Annex II: technical and organisational measures.',
    nullable: true,
  })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  securityMeasures?: string | null;

  @Field(() => String, { description: 'Annex III: sub-processors authorised.', nullable: true })
  @IsOptional()
  @PlainText(MOST_ACCOUNT, { severalLines: true })
  subProcessors?: string | null;
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { PartyRole } from '../../src/domain/register/party-role.js';
import type { Regime } from '../../src/domain/register/regime.js';
import type { ClausesModule } from '../../src/domain/register/safeguard.js';
import type { StandingScheme } from '../../src/domain/register/standing.js';
import type { AssessmentConclusion } from '../../src/domain/register/transfer-impact-assessment.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Instant } from '../../src/domain/time/instant.js';
import {
  AssessmentConclusionEnum,
  ClausesModuleEnum,
  PartyRoleEnum,
  RegimeEnum,
  StandingSchemeEnum,
} from '../enums.js';
import { MOST_IN_LIST } from '../limits/limits.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { CircumstancesInput } from './circumstances.input.js';

@InputType('PreviewPartyInput', {
  description: 'A party: one of the register by `id`, or a new one by where it is established.',
})
export class PreviewPartyInput {
  @Field(() => ID, { description: 'Id of a recipient of the register.', nullable: true })
  @IsOptional()
  @IsUUID('all')
  id?: string;

  @Field(() => CountryCodeScalar, {
    description: 'Where a new party is established; left out when not known.',
    nullable: true,
  })
  establishedIn?: string;

  @Field(() => String, {
    description: 'Own code of an international organisation, such as `EPO`.',
    nullable: true,
  })
  @IsOptional()
  @MaxLength(10)
  organisationCode?: string;

  @Field(() => [RegimeEnum], {
    description: 'Regimes a new party is under besides the one of its establishment.',
    nullable: true,
  })
  alsoUnder?: Regime[];
}

@InputType('PreviewStandingInput', { description: 'A list status or statute of the recipient.' })
export class PreviewStandingInput {
  @Field(() => StandingSchemeEnum, { description: 'The list, or the statute.' })
  scheme!: StandingScheme;

  @Field(() => Boolean, {
    description: 'Whether it holds; left out when not known.',
    nullable: true,
  })
  held?: boolean;

  @Field(() => Boolean, {
    description: 'Whether a listing covers human resources data; left out when not known.',
    nullable: true,
  })
  humanResources?: boolean;

  @Field(() => LocalDateScalar, { description: 'First day it holds on.', nullable: true })
  from?: LocalDate;

  @Field(() => LocalDateScalar, { description: 'First day it no longer holds on.', nullable: true })
  to?: LocalDate;
}

@InputType('PreviewToolInput', { description: 'A tool on file, or that would be.' })
export class PreviewToolInput {
  @Field(() => String, { description: 'Code of the catalogue; an unknown one is refused.' })
  @MaxLength(40)
  code!: string;

  @Field(() => LocalDateScalar, {
    description: 'Day of signature or approval; for a derogation the day it was evidenced.',
  })
  executedOn!: LocalDate;

  @Field(() => ClausesModuleEnum, {
    description: 'Module inside an instrument that leaves it open.',
    nullable: true,
  })
  module?: ClausesModule;

  @Field(() => Boolean, { description: 'Whether the Swiss rider is signed.', nullable: true })
  swissRider?: boolean;

  @Field(() => LocalDateScalar, {
    description: 'Day an authority authorised the clauses.',
    nullable: true,
  })
  authorisedOn?: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'Day the Swiss commissioner was told.',
    nullable: true,
  })
  notifiedOn?: LocalDate;

  @Field(() => Boolean, {
    description: 'Whether the importer made binding commitments.',
    nullable: true,
  })
  bindingCommitment?: boolean;

  @Field(() => Boolean, { description: 'Whether the certificate is valid.', nullable: true })
  certificateValid?: boolean;
}

@InputType('PreviewAssessmentInput', { description: 'A transfer impact assessment.' })
export class PreviewAssessmentInput {
  @Field(() => LocalDateScalar, { description: 'Day it was completed.' })
  completedOn!: LocalDate;

  @Field(() => AssessmentConclusionEnum, { description: 'What it concluded.' })
  conclusion!: AssessmentConclusion;

  @Field(() => LocalDateScalar, {
    description: 'Last day it may be relied on without a review.',
    nullable: true,
  })
  reviewDueOn?: LocalDate;
}

@InputType('PreviewCoverageInput', {
  description: 'A flow that is not in the register, and the papers there are or would be.',
})
export class PreviewCoverageInput {
  @Field(() => LocalDateScalar, { description: 'The day to judge.' })
  on!: LocalDate;

  @Field(() => InstantScalar, {
    description: 'Law and parties as known at this instant; the newest when left out.',
    nullable: true,
  })
  knownAt?: Instant;

  @Field(() => PreviewPartyInput, { description: 'Who would send the data.' })
  @ValidateNested()
  @Type(() => PreviewPartyInput)
  exporter!: PreviewPartyInput;

  @Field(() => PreviewPartyInput, { description: 'Who would receive them.' })
  @ValidateNested()
  @Type(() => PreviewPartyInput)
  recipient!: PreviewPartyInput;

  @Field(() => CountryCodeScalar, {
    description: 'Where the data would be stored or looked at; left out when not known.',
    nullable: true,
  })
  destination?: string;

  @Field(() => PartyRoleEnum, { description: 'Left out when not known.', nullable: true })
  exporterRole?: PartyRole;

  @Field(() => PartyRoleEnum, { description: 'Left out when not known.', nullable: true })
  recipientRole?: PartyRole;

  @Field(() => [String], { description: 'Slugs of purposes.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  purposes?: string[];

  @Field(() => [String], { description: 'Slugs of categories of data.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  dataCategories?: string[];

  @Field(() => Boolean, { description: 'Whether staff data are among them.', defaultValue: false })
  staffData!: boolean;

  @Field(() => CircumstancesInput, {
    description: 'What rules may ask for; what is left out is not known.',
    nullable: true,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => CircumstancesInput)
  circumstances?: CircumstancesInput;

  @Field(() => [PreviewStandingInput], {
    description: 'Besides those on record of a recipient of the register.',
    nullable: true,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  @ValidateNested({ each: true })
  @Type(() => PreviewStandingInput)
  standings?: PreviewStandingInput[];

  @Field(() => [PreviewToolInput], { description: 'Tools on file.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  @ValidateNested({ each: true })
  @Type(() => PreviewToolInput)
  tools?: PreviewToolInput[];

  @Field(() => [PreviewAssessmentInput], { description: 'Assessments on file.', nullable: true })
  @IsOptional()
  @ArrayMaxSize(MOST_IN_LIST)
  @ValidateNested({ each: true })
  @Type(() => PreviewAssessmentInput)
  assessments?: PreviewAssessmentInput[];
}

import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import type { Circumstances } from '../../src/domain/register/data-flow.js';
import { DayOr } from '../limits/day-or.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';

@InputType('CircumstancesInput', {
  description:
    'What rules ask about one flow. A key left out is *not known*, which differs from false.',
})
export class CircumstancesInput implements Circumstances {
  @Field(() => Boolean, {
    description: 'Exporter and recipient are one legal entity (Guidelines 05/2021).',
    nullable: true,
  })
  sameLegalEntity?: boolean;

  @Field(() => Boolean, { description: 'The person discloses the data directly.', nullable: true })
  directCollection?: boolean;

  @Field(() => CountryCodeScalar, {
    description: 'A territory the data pass through on their way.',
    nullable: true,
  })
  transitThrough?: string;

  @Field(() => Boolean, { description: 'Somebody looks at the data there.', nullable: true })
  accessInTransit?: boolean;

  @Field(() => CountryCodeScalar, {
    description: 'Third country of the parent of the recipient.',
    nullable: true,
  })
  foreignParentIn?: string;

  @Field(() => Boolean, { description: 'That parent gets access there.', nullable: true })
  accessByForeignParent?: boolean;

  @Field(() => CountryCodeScalar, {
    description: 'Where the data are hosted, when they are only looked at in the destination.',
    nullable: true,
  })
  hostedIn?: string;

  @Field(() => Boolean, { description: 'The data are looked at from afar.', nullable: true })
  remoteAccess?: boolean;

  @Field(() => Boolean, {
    description: 'A processor hands data back to its own controller.',
    nullable: true,
  })
  returnsToOwnController?: boolean;

  @Field(() => Boolean, {
    description:
      'The processor mixes returned data with data it collected in the EU (Module Four).',
    nullable: true,
  })
  mixedEuData?: boolean;

  @Field(() => Boolean, {
    description: "The importer's own processing is under the GDPR (3(2)).",
    nullable: true,
  })
  importerUnderGdpr?: boolean;

  @Field(() => Boolean, { description: 'Both parties belong to one group.', nullable: true })
  sameGroup?: boolean;

  @Field(() => Boolean, {
    description: 'Data of a client outside the group, or staff of another employer.',
    nullable: true,
  })
  externalClientData?: boolean;

  @Field(() => Boolean, {
    description: 'Staff data of an employer under provincial law (Canada).',
    nullable: true,
  })
  provincialEmployer?: boolean;

  @Field(() => Boolean, {
    description: 'The data are processed automatically (Israel).',
    nullable: true,
  })
  automatedProcessing?: boolean;

  @Field(() => Boolean, {
    description: 'Personal credit information of supervised bodies (Korea).',
    nullable: true,
  })
  financialCreditInformation?: boolean;

  @Field(() => Boolean, { description: 'The recipient acts as a public body.', nullable: true })
  publicBody?: boolean;

  @Field(() => Boolean, {
    description: 'The controller authorised the sub-processor (GDPR 28(2)).',
    nullable: true,
  })
  controllerAuthorised?: boolean;

  @Field(() => String, {
    description:
      'Since the contract was made: the day the processing changed, `YYYY-MM-DD`, or `UNCHANGED`.',
    nullable: true,
  })
  @IsOptional()
  @DayOr('UNCHANGED')
  processingChanged?: NonNullable<Circumstances['processingChanged']>;

  @Field(() => Boolean, {
    description: 'The transfer is occasional (recital 111).',
    nullable: true,
  })
  occasional?: boolean;

  @Field(() => Boolean, { description: 'The transfer is objectively necessary.', nullable: true })
  necessary?: boolean;

  @Field(() => Boolean, { description: 'The transfer is repetitive.', nullable: true })
  repetitive?: boolean;

  @Field(() => Boolean, {
    description: 'Only a limited number of persons are concerned.',
    nullable: true,
  })
  limitedPersons?: boolean;

  @Field(() => Boolean, { description: 'No other ground can be used.', nullable: true })
  otherGroundsFail?: boolean;

  @Field(() => Boolean, { description: 'The supervisory authority was told.', nullable: true })
  authorityNotified?: boolean;

  @Field(() => Boolean, { description: 'The persons were told.', nullable: true })
  personsInformed?: boolean;

  @Field(() => Boolean, { description: 'It stands in the Article 30 record.', nullable: true })
  recordedUnderArticle30?: boolean;

  @Field(() => Boolean, {
    description: 'The person is physically or legally unable to consent.',
    nullable: true,
  })
  personUnableToConsent?: boolean;

  @Field(() => Boolean, {
    description: 'The contract is in the interest of the person.',
    nullable: true,
  })
  inInterestOfPerson?: boolean;

  @Field(() => Boolean, { description: 'It rests on an international agreement.', nullable: true })
  onInternationalAgreement?: boolean;

  @Field(() => Boolean, { description: 'The exporter is a public authority.', nullable: true })
  publicAuthorityExporter?: boolean;

  @Field(() => Boolean, { description: 'It exercises public powers (GDPR 49(3)).', nullable: true })
  publicPowers?: boolean;
}

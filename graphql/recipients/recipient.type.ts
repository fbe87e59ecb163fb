import { Field, ID, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type {
  Precision,
  RecipientFacts,
  RecipientKind,
} from '../../src/domain/register/recipient.js';
import type { Regime } from '../../src/domain/register/regime.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { PrecisionEnum, RecipientKindEnum, RegimeEnum } from '../enums.js';
import { VERSION } from '../held.type.js';
import { ConfidenceEnum, SourceKindEnum } from '../provenance.enums.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { TerritoryType } from '../territories/territory.type.js';
import { EntityTypeEnum } from './entity-type.enum.js';

@InterfaceType('Recipient', {
  description:
    'A person or body that data are disclosed to (GDPR 4(9)). Any recipient may be an exporter.',
  resolveType: (recipient: RecipientType) => recipient.__typename,
})
export abstract class RecipientType {
  readonly __typename!: string;
  /** The moment it was read at; its fields inherit it. */
  opened!: OpenedRegister;

  @Field(() => ID, { description: 'Stable id of the record.' })
  id!: string;

  @Field(() => ID, { description: VERSION })
  version!: string;

  @Field(() => RecipientKindEnum, { description: 'What it is to the group on the day.' })
  kind!: RecipientKind;

  @Field(() => String, { description: 'Legal name on the day.' })
  legalName!: string;

  @Field(() => String, { description: 'Short name.', nullable: true })
  shortName!: string | null;

  @Field(() => TerritoryType, {
    description: 'Where it is established; null when not known.',
    nullable: true,
  })
  establishedIn!: TerritoryType | null;

  @Field(() => String, { description: 'Town of its seat.', nullable: true })
  city!: string | null;

  @Field(() => String, {
    description: 'Law of incorporation below the country, such as a US state.',
    nullable: true,
  })
  jurisdiction!: string | null;

  @Field(() => String, { description: 'Legal form.', nullable: true })
  legalForm!: string | null;

  @Field(() => String, { description: 'Number in a trade register.', nullable: true })
  registrationNumber!: string | null;

  @Field(() => String, { description: 'Web address.', nullable: true })
  website!: string | null;

  @Field(() => String, {
    description: 'Own code of an international organisation (GDPR 4(26)).',
    nullable: true,
  })
  organisationCode!: string | null;

  @Field(() => ID, {
    description: 'The company it is legally a part of: a branch is no second party.',
    nullable: true,
  })
  branchOfId!: string | null;

  @Field(() => ID, { description: 'Its parent company; null when not known.', nullable: true })
  parentId!: string | null;

  @Field(() => EntityTypeEnum, { description: 'What it is as a body.' })
  entityType!: RecipientFacts['entityType'];

  @Field(() => Boolean, {
    description: 'Whether it belongs on the day to the group that keeps the register.',
  })
  inGroup!: boolean;

  @Field(() => String, { description: 'What it does, in the words of the source.', nullable: true })
  activity!: string | null;

  @Field(() => String, { description: 'Sector it works in.', nullable: true })
  sector!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it is a public body; null when not known.',
    nullable: true,
  })
  publicBody!: boolean | null;

  @Field(() => [String], { description: 'Slugs of the services a provider renders.' })
  serviceTypes!: readonly string[];

  @Field(() => String, { description: 'Category of an authority.', nullable: true })
  authorityCategory!: string | null;

  @Field(() => [RegimeEnum], {
    description: 'Regimes it is under besides the one of its establishment (GDPR 3(2)).',
  })
  alsoUnder!: readonly Regime[];

  @Field(() => LocalDateScalar, {
    description: 'First day these facts hold on; null when not known.',
    nullable: true,
  })
  validFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day these facts no longer hold on; null while they go on.',
    nullable: true,
  })
  validTo!: LocalDate | null;

  @Field(() => PrecisionEnum, { description: 'How exactly `validFrom` is known.' })
  fromPrecision!: Precision;

  @Field(() => PrecisionEnum, { description: 'How exactly `validTo` is known.' })
  toPrecision!: Precision;

  @Field(() => String, {
    description: 'Day, month or year of the evidence: it was seen then.',
    nullable: true,
  })
  seenOn!: string | null;

  @Field(() => Boolean, { description: 'Made up for the demonstration; no such body exists.' })
  invented!: boolean;

  @Field(() => SourceKindEnum, { description: 'What the facts rest on.' })
  sourceKind!: RecipientFacts['sourceKind'];

  @Field(() => String, { description: 'Where the facts come from.', nullable: true })
  source!: string | null;

  @Field(() => ConfidenceEnum, { description: 'How sure they are.' })
  confidence!: RecipientFacts['confidence'];

  @Field(() => String, { description: 'What else to know.', nullable: true })
  note!: string | null;
}

@ObjectType('Affiliate', {
  implements: () => [RecipientType],
  description: 'A company of the group, a branch or a joint venture of it.',
})
export class AffiliateType extends RecipientType {}

@ObjectType('ServiceProvider', {
  implements: () => [RecipientType],
  description: 'A provider engaged by contract.',
})
export class ServiceProviderType extends RecipientType {}

@ObjectType('Authority', {
  implements: () => [RecipientType],
  description: 'A court, regulator, law-enforcement or other public body.',
})
export class AuthorityType extends RecipientType {}

@ObjectType('Acquirer', {
  implements: () => [RecipientType],
  description: 'A buyer of companies, assets or a portfolio.',
})
export class AcquirerType extends RecipientType {}

@ObjectType('OtherRecipient', {
  implements: () => [RecipientType],
  description: 'Any other recipient, such as a company that was sold.',
})
export class OtherRecipientType extends RecipientType {}

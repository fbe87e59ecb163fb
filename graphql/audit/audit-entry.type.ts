import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { AuditTrailFilter } from '../../src/audit/audit-trail.service.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { PageInfoType } from '../page-info.type.js';
import { InstantScalar } from '../scalars/instant.scalar.js';

@ObjectType('AuditEntry', {
  description: 'One link of the audit chain; never edited, never deleted.',
})
export class AuditEntryType {
  @Field(() => Int, { description: 'Place in the chain, from 1, without gaps.' })
  sequence!: number;

  @Field(() => InstantScalar, {
    description: 'When it was recorded; what it wrote is known from then on.',
  })
  recordedAt!: Instant;

  @Field(() => String, { description: 'Who did it.' })
  actor!: string;

  @Field(() => String, { description: 'What was done.' })
  action!: string;

  @Field(() => String, {
    description: 'What it is about, as `recipient <id>`; null when about many things.',
    nullable: true,
  })
  subject!: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'SHA-256 of what was written.' })
  writtenDigest!: string;

  @Field(() => String, { description: 'Digest of the entry before; zeros for the first.' })
  previousDigest!: string;

  @Field(() => String, { description: 'SHA-256 of all of the above in canonical JSON.' })
  digest!: string;
}

@ObjectType('AuditEntryEdge', { description: 'An entry in a list.' })
export class AuditEntryEdgeType {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  cursor!: string;

  @Field(() => AuditEntryType, { description: 'The entry.' })
  node!: AuditEntryType;
}

@ObjectType('AuditTrailConnection', { description: 'A page of the audit chain, newest first.' })
export class AuditTrailConnectionType {
  @Field(() => [AuditEntryEdgeType], { description: 'The entries of this page.' })
  edges!: readonly AuditEntryEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  filter!: AuditTrailFilter;
}

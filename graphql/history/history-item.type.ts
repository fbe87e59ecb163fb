import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChangeKind } from '../../src/domain/history/record-changes.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { described } from '../described-enum.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

const ChangeKindEnum = described<ChangeKind>(
  'ChangeKind',
  'What became of a record over some days.',
  {
    RECORDED: 'Nothing was known there before.',
    CHANGED: 'From the first day on it is different.',
    CORRECTED: 'It never was as it was said.',
    ENDED: 'It stops before the first of these days.',
    WITHDRAWN: 'It never was.',
  },
);

@ObjectType('FieldChange', { description: 'One fact, from which value to which.' })
export class FieldChangeType {
  @Field(() => String, { description: 'The fact, as the register names it.' })
  field!: string;

  @Field(() => String, { description: 'The fact, in words.' })
  name!: string;

  @Field(() => String, {
    description: 'What was known, in words; null when the record was not known on these days.',
    nullable: true,
  })
  from!: string | null;

  @Field(() => String, { description: 'What is known since, in words.' })
  to!: string;
}

@ObjectType('RecordChange', { description: 'What one recording did to a record, over some days.' })
export class RecordChangeType {
  @Field(() => ChangeKindEnum, { description: 'What became of it.' })
  kind!: ChangeKind;

  @Field(() => LocalDateScalar, {
    description: 'First of the days; null when it is not known.',
    nullable: true,
  })
  validFrom!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    description: 'First day after them; null when it goes on.',
    nullable: true,
  })
  validTo!: LocalDate | null;

  @Field(() => [FieldChangeType], {
    description: 'The facts that differ; none when the record ended or was withdrawn.',
  })
  fields!: readonly FieldChangeType[];

  @Field(() => String, { description: 'The change as a sentence.' })
  text!: string;
}

@ObjectType('HistoryItem', { description: 'One recording in the life of a record.' })
export class HistoryItemType {
  @Field(() => Int, { description: 'Place in the audit chain; for `after`.' })
  sequence!: number;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  recordedAt!: Instant;

  @Field(() => String, { description: 'Who did it.' })
  actor!: string;

  @Field(() => String, { description: 'What was done.' })
  action!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, {
    description: 'What the recording was about, as `recipient <id>`; null when about many things.',
    nullable: true,
  })
  subject!: string | null;

  @Field(() => ID, {
    description: 'The proposal it came through; null when it came without one.',
    nullable: true,
  })
  proposal!: string | null;

  @Field(() => [RecordChangeType], { description: 'What became of the record, by days.' })
  changes!: readonly RecordChangeType[];
}

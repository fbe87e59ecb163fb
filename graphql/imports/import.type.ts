import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Question } from '../../src/domain/imports/problem.js';
import type { Problem } from '../../src/domain/imports/problem.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { ImportKind, ImportState } from '../../src/imports/import.js';
import type { RowStatus } from '../../src/imports/previewed-row.js';
import type { FileRefused } from '../../src/imports/reading/file-refused.js';
import type { KeptRow } from '../../src/imports/row-files.js';
import type { KnownLaw } from '../../src/law/law-history.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { ImportKindEnum, ImportStateEnum, RowStatusEnum } from './import.enums.js';

@ObjectType('ImportCounts', { description: 'Rows of each status, of those looked at so far.' })
export class ImportCountsType {
  @Field(() => Int, { description: 'Records that are not there yet.' })
  add!: number;

  @Field(() => Int, { description: 'Records that are there and would be different.' })
  change!: number;

  @Field(() => Int, { description: 'Records that are there and say the same.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that cannot be taken in.' })
  rejected!: number;

  @Field(() => Int, { description: 'Rows that wait for an answer.' })
  waiting!: number;
}

@ObjectType('ImportQuestion', {
  description: 'What only a person can decide; one answer does for all rows that ask it.',
})
export class ImportQuestionType {
  question!: Question;

  @Field(() => String, { description: 'What answers name it by.' })
  key!: string;

  @Field(() => String, {
    description: 'The column; null when it is about the row.',
    nullable: true,
  })
  column!: string | null;

  @Field(() => String, { description: 'What stands there.', nullable: true })
  value!: string | null;

  @Field(() => [String], { description: 'What may be answered; the first is what we would say.' })
  options!: readonly string[];

  @Field(() => Int, { description: 'Rows that ask it.' })
  rows!: number;
}

@ObjectType('ImportAnswer', { description: 'An answer that was given.' })
export class ImportAnswerType {
  @Field(() => String, { description: 'The question.' })
  key!: string;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}

@ObjectType('ImportRefusal', { description: 'Why the file is not read: where, and what to do.' })
export class ImportRefusalType {
  refusal!: FileRefused;

  @Field(() => String, { description: 'Why, as a code.' })
  code!: string;

  @Field(() => String, { description: 'The sheet; null in other files.', nullable: true })
  sheet!: string | null;

  @Field(() => Int, { description: 'The row, as its own program numbers it.', nullable: true })
  row!: number | null;

  @Field(() => String, { description: 'Letters of the column.', nullable: true })
  column!: string | null;
}

@ObjectType('ImportProblem', { description: 'What stands in the way of a row.' })
export class ImportProblemType {
  problem!: Problem;

  @Field(() => String, {
    description: 'The column; null when it is about the row.',
    nullable: true,
  })
  column!: string | null;

  @Field(() => String, { description: 'What stands there, shortened.', nullable: true })
  value!: string | null;

  @Field(() => String, { description: 'Why, as a code.' })
  code!: string;
}

@ObjectType('ImportRow', { description: 'What would become of one row.' })
export class ImportRowType {
  kept!: KeptRow;
  names!: ReadonlyMap<string, string>;
  terms!: KnownLaw['terms'];

  @Field(() => String, { description: 'The sheet; null when there is one table.', nullable: true })
  sheet!: string | null;

  @Field(() => Int, { description: 'Its number, as its own program shows it.' })
  row!: number;

  @Field(() => RowStatusEnum, { description: 'What would become of it.' })
  status!: RowStatus;

  @Field(() => String, { description: 'Whom or what it is about.' })
  label!: string;

  @Field(() => [ImportProblemType], { description: 'What stands in its way.' })
  problems!: readonly ImportProblemType[];
}

@ObjectType('ImportRows', { description: 'A page of rows.' })
export class ImportRowsType {
  @Field(() => [ImportRowType], { description: 'The rows, in the order of the file.' })
  rows!: readonly ImportRowType[];

  @Field(() => Int, {
    description: 'For `after` of the next page; null at the end.',
    nullable: true,
  })
  next!: number | null;
}

@ObjectType('Import', {
  description:
    'A file that somebody brought: what it would change, row by row. Nothing of it is in the register until a proposal made of it is approved. Kept for a day.',
})
export class ImportType {
  @Field(() => ID, { description: 'Stable id, for as long as it is kept.' })
  id!: string;

  @Field(() => ImportStateEnum, { description: 'How far it is.' })
  state!: ImportState;

  @Field(() => String, { description: 'SHA-256 of the file.' })
  sha256!: string;

  @Field(() => ImportKindEnum, {
    description: 'What it was recognised as; null before.',
    nullable: true,
  })
  kind!: ImportKind | null;

  @Field(() => LocalDateScalar, {
    description: 'The day on which what the file does not date begins, or is different.',
  })
  on!: LocalDate;

  @Field(() => ImportCountsType, { description: 'Rows of each status, looked at so far.' })
  counts!: ImportCountsType;

  @Field(() => [String], { description: 'What of the file is not read.' })
  ignored!: readonly string[];

  @Field(() => [ImportQuestionType], { description: 'What rows wait for; 200 at most.' })
  questions!: readonly ImportQuestionType[];

  @Field(() => [ImportAnswerType], { description: 'Answers given so far.' })
  answers!: readonly ImportAnswerType[];

  @Field(() => ImportRefusalType, {
    description: 'Why it is not read; null unless it was refused.',
    nullable: true,
  })
  refusal!: ImportRefusalType | null;

  @Field(() => ID, {
    description: 'The proposal made of it; null before.',
    nullable: true,
  })
  proposalId!: string | null;

  @Field(() => InstantScalar, { description: 'When it came in.' })
  receivedAt!: Instant;

  @Field(() => InstantScalar, { description: 'First instant at which it is gone.' })
  expiresAt!: Instant;

  @Field(() => String, {
    description:
      'Where the rejected rows are downloaded, with their reasons, below the address of this API.',
  })
  rejectedUrl!: string;
}

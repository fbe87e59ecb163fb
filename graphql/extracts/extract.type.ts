import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '../../src/domain/time/instant.js';
import type { ExtractState } from '../../src/extracts/extract-jobs.service.js';
import type { ExtractFormat } from '../../src/extracts/extract-request.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { ExtractFormatEnum, ExtractStateEnum } from './extract.enums.js';

@ObjectType('Extract', {
  description:
    'The register written out at a moment: an archive that is made while nobody waits, and kept for a day.',
})
export class ExtractType {
  @Field(() => ID, { description: 'Stable id, for as long as it is kept.' })
  id!: string;

  @Field(() => ExtractStateEnum, { description: 'How far it is.' })
  state!: ExtractState;

  @Field(() => Int, { description: 'How much is written, from 0 to 100.' })
  percent!: number;

  @Field(() => [ExtractFormatEnum], { description: 'What it is written as.' })
  formats!: readonly ExtractFormat[];

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  requestedAt!: Instant;

  @Field(() => InstantScalar, { description: 'First instant at which it is gone.' })
  expiresAt!: Instant;

  @Field(() => Float, { description: 'Bytes of the file; null before it is done.', nullable: true })
  bytes!: number | null;

  @Field(() => String, {
    description:
      'Where to download it, with the same token, below the address of this API; null before it is done.',
    nullable: true,
  })
  url!: string | null;
}

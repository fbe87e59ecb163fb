import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import type { Provenance } from '../src/domain/register/provenance.js';
import { MOST_LINE } from './limits/limits.js';
import { PlainText } from './limits/plain-text.js';
import { ConfidenceEnum, SourceKindEnum } from './provenance.enums.js';

/** Where facts come from and how sure they are. */
@InputType({ isAbstract: true })
export abstract class ProvenanceInput {
  @Field(() => SourceKindEnum, {
    description: 'What it rests on; the own files when left out.',
    nullable: true,
  })
  sourceKind?: Provenance['sourceKind'];

  @Field(() => String, { description: 'Where it comes from.', nullable: true })
  @IsOptional()
  @PlainText(MOST_LINE)
  source?: string;

  @Field(() => ConfidenceEnum, {
    description: 'How sure it is; `HIGH` when left out.',
    nullable: true,
  })
  confidence?: Provenance['confidence'];
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '../src/domain/time/local-date.js';
import { LocalDateScalar } from './scalars/local-date.scalar.js';

export const VERSION = 'Id of the version read; give it as `basedOn` when you change the record.';

/** What every record that lives on two clocks shows of itself. */
@ObjectType({ isAbstract: true })
export abstract class HeldType {
  readonly __typename?: string;

  @Field(() => ID, { description: 'Stable id of the record.' })
  id!: string;

  @Field(() => ID, { description: VERSION })
  version!: string;

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
}

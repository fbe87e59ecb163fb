import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AnswerDraft } from '../../src/requests/answer-desk.service.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@ObjectType('AnswerPassage', { description: 'A passage of a letter that may be worded anew.' })
export class AnswerPassageType {
  @Field(() => String, { description: 'Its key, as `passages` of a draft takes it.' })
  key!: string;

  @Field(() => String, { description: 'What stands there now.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether somebody worded it.' })
  edited!: boolean;
}

@ObjectType('AnswerGap', { description: 'Something an answer lacks, or has to say honestly.' })
export class AnswerGapType {
  @Field(() => String, { description: 'What it is, as a code.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether the answer cannot be sent before it is mended.' })
  blocking!: boolean;

  @Field(() => String, { description: 'The same as a sentence.' })
  message!: string;
}

@ObjectType('AnswerDraft', { description: 'An answer as it would go out today.' })
export class AnswerDraftType {
  readonly __typename!: 'AnswerDraft';
  draft!: AnswerDraft;

  @Field(() => ID, { description: 'Id of the request.' })
  requestId!: string;

  @Field(() => InstantScalar, { description: 'When it was drafted: `sendAnswer` wants it.' })
  draftedAt!: Instant;

  @Field(() => LocalDateScalar, { description: 'The day it speaks of.' })
  on!: LocalDate;

  @Field(() => InstantScalar, { description: 'As the register knew it then.' })
  knownAt!: Instant;

  @Field(() => [AnswerPassageType], { description: 'What may be worded anew.' })
  passages!: readonly AnswerPassageType[];
}

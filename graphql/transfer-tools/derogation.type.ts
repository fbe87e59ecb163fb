import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { TransferToolType } from '../coverage/transfer-tool.type.js';
import { HeldType } from '../held.type.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';

@ObjectType('DerogationRecord', { description: 'What the register holds of a derogation.' })
export class DerogationRecordType extends HeldType {
  @Field(() => ID, { description: 'The flow it is relied on for.' })
  flowId!: string;

  @Field(() => LocalDateScalar, { description: 'Day on which its conditions were evidenced.' })
  evidencedOn!: LocalDate;

  @Field(() => String, { description: 'What shows it.', nullable: true })
  evidence!: string | null;

  @Field(() => Boolean, { description: 'Made up for the demonstration.' })
  invented!: boolean;
}

@ObjectType('Derogation', {
  implements: () => [TransferToolType],
  description: 'A derogation relied on for a flow (GDPR 49, UK GDPR 49, FADP 17).',
})
export class DerogationType extends TransferToolType {
  opened!: OpenedRegister;
  known!: DerogationRecordType | null;
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Instant } from '../../src/domain/time/instant.js';
import { InstantScalar } from '../scalars/instant.scalar.js';

@ObjectType('CalendarAddress', {
  description: 'A secret address of the calendar of due days. Never its secret.',
})
export class CalendarAddressType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Instant;

  @Field(() => InstantScalar, {
    description: 'When it was revoked; null when it was not.',
    nullable: true,
  })
  revokedAt!: Instant | null;
}

@ObjectType('CreatedCalendarAddress', {
  description: 'A new address of the calendar with its secret.',
})
export class CreatedCalendarAddressType {
  @Field(() => CalendarAddressType, { description: 'The address as it is listed.' })
  calendarAddress!: CalendarAddressType;

  @Field(() => String, {
    description:
      'What comes after the address of the register, such as `/calendar.ics?key=…`. Shown now, kept nowhere: who has it reads the due days without signing in.',
  })
  path!: string;
}

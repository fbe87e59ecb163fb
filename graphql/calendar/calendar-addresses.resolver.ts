import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import { MOST_ADDRESSES } from '../../src/calendar/calendar-address.js';
import { CalendarAddressesService } from '../../src/calendar/calendar-addresses.service.js';
import type { AddressRefusal } from '../../src/calendar/calendar-addresses.service.js';
import type { Language } from '../../src/words/language.js';
import { Acting } from '../acting.js';
import { LanguageEnum } from '../enums.js';
import { refused } from '../refused.js';
import { CalendarAddressType, CreatedCalendarAddressType } from './calendar-address.type.js';

/** Addresses of the calendar of due days, for those who answer requests. */
@Resolver(() => CalendarAddressType)
export class CalendarAddressesResolver {
  constructor(private readonly addresses: CalendarAddressesService) {}

  @Query(() => [CalendarAddressType], {
    description:
      'Your own addresses of the calendar: those that work, then the newest that do not, a hundred at most.',
  })
  calendarAddresses(@Acting() actor: Actor): Promise<readonly CalendarAddressType[]> {
    return this.addresses.of(actor);
  }

  @Mutation(() => CreatedCalendarAddressType, {
    description: `Makes an address at which a calendar program reads the due days of open requests: ${MOST_ADDRESSES} of yours work at a time. It stands in the audit chain; its secret is shown once.`,
  })
  async createCalendarAddress(
    @Acting() actor: Actor,
    @Args('language', {
      type: () => LanguageEnum,
      description: 'What the calendar is written in.',
      defaultValue: 'en',
    })
    language: Language,
  ): Promise<CreatedCalendarAddressType> {
    const { address, secret } = unrefused(await this.addresses.create(actor));
    return { calendarAddress: address, path: `/calendar.ics?key=${secret}&language=${language}` };
  }

  @Mutation(() => CalendarAddressType, {
    description:
      'Revokes an address for good and at once, yours or that of a colleague. One revoked before stays as it was.',
  })
  async revokeCalendarAddress(
    @Acting() actor: Actor,
    @Args('id', { type: () => ID, description: 'Id of the address.' }) id: string,
  ): Promise<CalendarAddressType> {
    return unrefused(await this.addresses.revoke(actor, id));
  }
}

function unrefused<T extends object>(answer: T | AddressRefusal): T {
  if (!('message' in answer)) return answer;
  const { code, path, message } = answer;
  throw refused(path ?? 'createCalendarAddress', message, code);
}

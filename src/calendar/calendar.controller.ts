import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { sha256 } from '../audit/sha256.js';
import { LANGUAGES } from '../words/language.js';
import { CalendarAddressesService } from './calendar-addresses.service.js';
import { DueCalendarService } from './due-calendar.service.js';

/** What an answer must offer: a reply of Fastify does. */
type Reply = {
  readonly code: (status: number) => Reply;
  readonly headers: (values: Readonly<Record<string, string>>) => Reply;
  readonly send: (payload: unknown) => unknown;
};

/** The calendar of due days, for calendar programs, which sign in by the secret in the address. */
@Controller()
export class CalendarController {
  constructor(
    private readonly addresses: CalendarAddressesService,
    private readonly calendar: DueCalendarService,
  ) {}

  @Get('calendar.ics')
  async file(
    @Query() { key, language: asked = 'en' }: Readonly<Record<string, unknown>>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: Reply,
  ): Promise<void> {
    if (key === undefined) return refuse(reply, 400, 'BAD_USER_INPUT', 'key: it is missing');
    if (typeof key !== 'string' || !(await this.addresses.opens(key))) {
      const message = 'There is no such calendar: its address is wrong, or was revoked.';
      return refuse(reply, 404, 'UNKNOWN_CALENDAR', message);
    }
    const language = LANGUAGES.find((each) => each === asked);
    if (language === undefined) {
      return refuse(reply, 400, 'BAD_USER_INPUT', `language: one of ${LANGUAGES.join(', ')}`);
    }
    const file = await this.calendar.file(language);
    const etag = `"${sha256(file).slice(0, 32)}"`;
    reply.headers({ etag, 'cache-control': 'private, no-cache' });
    if (isKnown(known, etag)) return void reply.code(304).send('');
    return void reply.code(200).headers(HEADERS).send(file);
  }
}

const HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="calendar.ics"',
};

/** Whether `If-None-Match` names what would be sent; a proxy may have made a tag weak. */
function isKnown(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}

function refuse(reply: Reply, status: number, code: string, message: string): void {
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { auditHead } from '../audit/audit.store.js';
import { Reader } from '../database/reader.js';
import type { Instant } from '../domain/time/instant.js';
import { byDueDay, DueRequests } from '../reminders/due-request.js';
import type { DueRequest } from '../reminders/due-request.js';
import { calendarWords } from '../words/calendar-words.js';
import { dayInWords } from '../words/day-in-words.js';
import { filled } from '../words/filled.js';
import type { Language } from '../words/language.js';
import { requestKindInWords } from '../words/request-kind-in-words.js';
import { calendarFile } from './calendar-file.js';
import type { CalendarDay } from './calendar-file.js';

/** Days before a due day on which a calendar gives alarm. */
const ALARMS = [7, 2];

/** The due days of open requests as a calendar. It names no requester and nobody of the desk. */
@Injectable()
export class DueCalendarService {
  constructor(
    private readonly due: DueRequests,
    private readonly reader: Reader,
  ) {}

  /** The calendar as iCalendar, by due day. The same until something is recorded. */
  async file(language: Language): Promise<string> {
    const head = await auditHead(this.reader);
    const requests = await this.due.open();
    const parts: string[] = [];
    for (const part of calendarFile({
      name: calendarWords(language).name,
      language,
      asOf: head?.recordedAt ?? NOTHING_RECORDED,
      days: daysOf(requests.toSorted(byDueDay), language),
    })) {
      parts.push(part);
      if (parts.length % AT_ONCE === 0) await breathe();
    }
    return parts.join('');
  }
}

/** Days written before others get their turn. */
const AT_ONCE = 200;

const NOTHING_RECORDED = '1970-01-01T00:00:00.000Z' as Instant;

function* daysOf(requests: readonly DueRequest[], language: Language): Generator<CalendarDay> {
  for (const request of requests) yield dayOf(request, language);
}

function dayOf(request: DueRequest, language: Language): CalendarDay {
  const { id, reference, kind, paused, dueOn, receivedOn, answeringCompany } = request;
  const words = calendarWords(language);
  const values: Readonly<Record<string, string>> = {
    reference,
    kind: requestKindInWords(kind, language),
    due: dayInWords(dueOn, language),
    received: dayInWords(receivedOn, language),
    company: answeringCompany,
  };
  const said = (template: string): string => filled(template, (name) => values[name]);
  return {
    uid: `${id}@transfer-register`,
    on: dueOn,
    summary: said(words.summary) + (paused ? words.paused : ''),
    description: said(words.description) + (paused ? words.moves : ''),
    isTentative: paused,
    alarms: ALARMS.map((daysBefore) => ({
      daysBefore,
      text: filled(words.alarm, (name) => (name === 'days' ? String(daysBefore) : reference)),
    })),
  };
}

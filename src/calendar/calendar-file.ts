import { addDays } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Instant } from '../domain/time/instant.js';
import type { Language } from '../words/language.js';
import { contentLine, textValue } from './content-line.js';

/** A whole day in a calendar, with alarms at nine in the morning of days before it. */
export type CalendarDay = {
  /** Stable for ever: by it a calendar program knows the day again when it moved. */
  readonly uid: string;
  readonly on: LocalDate;
  readonly summary: string;
  readonly description: string;
  readonly isTentative: boolean;
  readonly alarms: readonly { readonly daysBefore: number; readonly text: string }[];
};

export type Calendar = {
  readonly name: string;
  readonly language: Language;
  /** What the days are known as of. */
  readonly asOf: Instant;
  readonly days: Iterable<CalendarDay>;
};

/** How often a calendar program is asked to look again. */
const REFRESH = 'PT1H';

/** Hours from nine in the morning to the end of a day. */
const HOURS_LEFT = 15;

/**
 * A calendar to subscribe to, as iCalendar (RFC 5545 and 7986), in parts: one opens it, one is of each day, and one
 * closes it. The same calendar gives the same bytes.
 */
export function* calendarFile({ name, language, asOf, days }: Calendar): Generator<string> {
  yield written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Transfer Register//Due days//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
  ]);
  const stamp = `${asOf.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  for (const day of days) yield written(eventLines(day, stamp));
  yield written(['END:VCALENDAR']);
}

function written(lines: readonly string[]): string {
  return lines.map(contentLine).join('');
}

function eventLines(day: CalendarDay, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(day.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(day.on)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(day.on, 1))}`,
    `SUMMARY:${textValue(day.summary)}`,
    `DESCRIPTION:${textValue(day.description)}`,
    `STATUS:${day.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...day.alarms.flatMap(({ daysBefore, text }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${textValue(text)}`,
      `TRIGGER:-P${daysBefore - 1}DT${HOURS_LEFT}H`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function dateValue(day: LocalDate): string {
  return day.replaceAll('-', '');
}

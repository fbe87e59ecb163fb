import { addDays, isLocalDate, localDate } from './local-date.js';
import type { LocalDate } from './local-date.js';

/** A point in time in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Compares as text. */
export type Instant = string & { readonly Instant: unique symbol };

/** Stands for "not superseded": later than every real instant. */
export const UNTIL_SUPERSEDED = '9999-12-31T00:00:00.000Z' as Instant;

const SHAPE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** Whether `text` is an instant in UTC, to the millisecond at most. Offsets other than Z are not. */
export function isInstant(text: string): boolean {
  return SHAPE.test(text) && isLocalDate(text.slice(0, 10));
}

/** Reads an instant and writes it with three decimals. Throws a `RangeError` that quotes the text. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`${JSON.stringify(text)} is not an instant in UTC.`);
  const [whole, fraction = ''] = text.slice(0, -1).split('.');
  return `${whole}.${fraction.padEnd(3, '0')}Z` as Instant;
}

/** The same time of day, `days` later; earlier when negative. */
export function daysLater(at: Instant, days: number): Instant {
  return `${addDays(localDate(at.slice(0, 10)), days)}${at.slice(10)}` as Instant;
}

/** The first instant after `at` that can be written: a millisecond later. */
export function nextInstant(at: Instant): Instant {
  const digits = at.replaceAll(/\D/g, '').slice(8);
  const [hours, minutes, seconds, thousandths] = [0, 2, 4, 6].map((from) =>
    Number(digits.slice(from, from === 6 ? 9 : from + 2)),
  ) as [number, number, number, number];
  const count = ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths + 1;
  const day = localDate(at.slice(0, 10));
  return count < DAY ? instantOf(day, count) : instantOf(addDays(day, 1), 0);
}

const DAY = 86_400_000;

/** The instant `count` milliseconds into a day. */
function instantOf(day: LocalDate, count: number): Instant {
  const places: readonly (readonly [number, number])[] = [
    [Math.floor(count / 3_600_000), 2],
    [Math.floor(count / 60_000) % 60, 2],
    [Math.floor(count / 1000) % 60, 2],
    [count % 1000, 3],
  ];
  const [hours, minutes, seconds, thousandths] = places.map(([value, width]) =>
    String(value).padStart(width, '0'),
  );
  return `${day}T${hours}:${minutes}:${seconds}.${thousandths}Z` as Instant;
}

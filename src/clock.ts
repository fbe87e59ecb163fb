import type { Instant } from './domain/time/instant.js';
import { localDate } from './domain/time/local-date.js';
import type { LocalDate } from './domain/time/local-date.js';

/** What time it is. Handed in, so that a test or the demonstration can stop it. */
export abstract class Clock {
  abstract now(): Instant;
}

/** The wall clock; the only place that reads it. */
export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString() as Instant;
  }
}

/** A clock that stands still. */
export class FixedClock extends Clock {
  constructor(private readonly at: Instant) {
    super();
  }

  now(): Instant {
    return this.at;
  }
}

/** The calendar day it is at an instant in a time zone, such as `Europe/Brussels`. */
export function dayIn(timeZone: string, at: Instant): LocalDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return localDate(parts.format(new Date(at)));
}

/** An instant as the `Date` header of a mail has it (RFC 5322, 3.3). Reads no clock. */
export function mailDate(at: Instant): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

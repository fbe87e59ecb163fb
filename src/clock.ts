import { instant } from './domain/time/instant.js';
import type { Instant } from './domain/time/instant.js';

/** What time it is. Handed in, so that a test or the demonstration can stop it. */
export abstract class Clock {
  abstract now(): Instant;
}

/** The wall clock; the only place that reads it. */
export class SystemClock extends Clock {
  now(): Instant {
    return instant(new Date().toISOString());
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

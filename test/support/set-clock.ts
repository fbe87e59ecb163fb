import { Clock } from '../../src/clock.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';

/** A clock that stands where a test puts it. */
export class SetClock extends Clock {
  private at: Instant;

  constructor(day: string) {
    super();
    this.at = instant(`${day}T09:00:00Z`);
  }

  now(): Instant {
    return this.at;
  }

  /** Nine in the morning (UTC) of a day. */
  moveTo(day: string): void {
    this.at = instant(`${day}T09:00:00Z`);
  }
}

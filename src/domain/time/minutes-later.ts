import { addDays, localDate } from './local-date.js';
import type { Instant } from './instant.js';

const MINUTES = 24 * 60;

/** The instant some minutes later; earlier when negative. */
export function minutesLater(at: Instant, minutes: number): Instant {
  const count = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + minutes;
  const days = Math.floor(count / MINUTES);
  const left = count - days * MINUTES;
  const [hour, minute] = [Math.floor(left / 60), left % 60].map((each) =>
    String(each).padStart(2, '0'),
  );
  return `${addDays(localDate(at.slice(0, 10)), days)}T${hour}:${minute}${at.slice(16)}` as Instant;
}

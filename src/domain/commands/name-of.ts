import { onDayOrNearest } from '../bitemporal/on-day.js';
import type { LocalDate } from '../time/local-date.js';
import { versionsOf } from './known.js';
import type { Known } from './known.js';

/** What a recipient is called on a day, for people; its id when it is not known. */
export function nameOf(known: Known, id: string, on: LocalDate): string {
  return onDayOrNearest(versionsOf(known, 'recipient', id), on)?.facts.legalName ?? id;
}

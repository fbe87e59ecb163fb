import type { LocalDate } from '../time/local-date.js';
import type { Deadline, DeadlineFacts } from './deadline.js';

/** Why a deadline cannot be extended. */
export type ExtensionFault = 'ALREADY_EXTENDED' | 'NOT_YET_RECEIVED' | 'FIRST_PERIOD_OVER';

/** Why the person cannot be told of an extension on a day; `null` when they can (GDPR 12(3): once, in the first month). */
export function extensionFault(
  { firstDueOn }: Deadline,
  { receivedOn, extendedOn }: DeadlineFacts,
  on: LocalDate,
): ExtensionFault | null {
  if (extendedOn !== null) return 'ALREADY_EXTENDED';
  if (on < receivedOn) return 'NOT_YET_RECEIVED';
  return on > firstDueOn ? 'FIRST_PERIOD_OVER' : null;
}

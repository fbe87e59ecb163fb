import type { DeadlinePolicy, PauseGround } from './deadline-policy.js';
import type { Deadline, DeadlineFacts } from './deadline.js';
import type { LocalDate } from '../time/local-date.js';

/** As many pauses as a request may have. */
export const MOST_PAUSES = 20;

/** Why a clock cannot be stopped. */
export type PauseFault =
  'NOT_IN_POLICY' | 'NOT_YET_RECEIVED' | 'ALREADY_PAUSED' | 'TIME_IS_UP' | 'TOO_MANY_PAUSES';

/**
 * Why a pause on a ground cannot begin on a day; `null` when it can. The clock may wait for two things at once.
 * The deadline is that of the same day.
 */
export function pauseFault(
  policy: DeadlinePolicy,
  { dueOn }: Deadline,
  { receivedOn, pauses }: DeadlineFacts,
  { ground, from }: { readonly ground: PauseGround; readonly from: LocalDate },
): PauseFault | null {
  if (policy.pauses[ground] === undefined) return 'NOT_IN_POLICY';
  if (from < receivedOn) return 'NOT_YET_RECEIVED';
  if (pauses.some((pause) => pause.ground === ground && (pause.to === null || from < pause.to)))
    return 'ALREADY_PAUSED';
  if (from > dueOn) return 'TIME_IS_UP';
  return pauses.length < MOST_PAUSES ? null : 'TOO_MANY_PAUSES';
}

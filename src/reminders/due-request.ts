import type { RequestKind } from '../domain/requests/request.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** A request that waits for its answer, without anything about who asks. */
export type DueRequest = {
  readonly id: string;
  /** Such as `R-2026-0007`: names no person. */
  readonly reference: string;
  readonly kind: RequestKind;
  readonly receivedOn: LocalDate;
  /** The last day for the answer; while the clock stands still, as if it went on today. */
  readonly dueOn: LocalDate;
  readonly paused: boolean;
  /** Legal name. */
  readonly answeringCompany: string;
  /** Id of an actor. */
  readonly assignedTo: string | null;
};

/** The requests that wait for an answer, as the desk has them now. */
export abstract class DueRequests {
  /** All of them, 10,000 at most. */
  abstract open(): Promise<readonly DueRequest[]>;
  /** Today, in the register's time zone. */
  abstract on(): LocalDate | Promise<LocalDate>;
}

/** The earliest due day first; of one day, in an order that stays. */
export function byDueDay(one: DueRequest, other: DueRequest): number {
  const [left, right] = [`${one.dueOn} ${one.id}`, `${other.dueOn} ${other.id}`];
  return left < right ? -1 : Number(left > right);
}

import { parseTimeLimit } from '../domain/deadlines/parse-time-limit.js';
import { policyFor } from '../domain/deadlines/policy-for.js';
import type { Intake, RequestKind } from '../domain/requests/request.js';
import { RequestKeys, readRequestKeys } from './request-keys.js';

/** How the desk of requests is set. */
export class DeskSettings {
  constructor(
    readonly keys: RequestKeys,
    /** Period in which a copy of safeguards is given, such as `P1M`: the clauses set none. */
    readonly safeguardCopyWithin: string,
    /** Days for which a requester is kept after the request was closed. */
    readonly keptDays: number,
  ) {}

  /** Whose clock runs for a request, by the country of the company that answers; settled when it comes in. */
  clockFor(
    kind: RequestKind,
    country: string | null,
  ): Pick<Intake, 'policy' | 'policyPeriod' | 'holidaysOf'> {
    const copyLimit = parseTimeLimit(this.safeguardCopyWithin) ?? undefined;
    const { id: policy, limit } = policyFor(kind, country, copyLimit);
    const policyPeriod = limit.months > 0 ? `P${limit.months}M` : `P${limit.days}D`;
    return { policy, policyPeriod, holidaysOf: country };
  }
}

type Said = (name: 'REQUEST_KEYS' | 'SAFEGUARD_COPY_WITHIN' | 'REQUESTER_KEPT_DAYS') => string;

const DAYS = /^[1-9]\d{0,3}$/;

/** Reads the settings of the desk; a fault names the variable, and never quotes a key. */
export function readDeskSettings(said: Said): {
  readonly settings: DeskSettings;
  readonly faults: readonly string[];
} {
  const read = readRequestKeys(said('REQUEST_KEYS'));
  const within = said('SAFEGUARD_COPY_WITHIN');
  const days = said('REQUESTER_KEPT_DAYS');
  const faults = [
    'fault' in read && read.fault,
    parseTimeLimit(within) === null &&
      `SAFEGUARD_COPY_WITHIN is ${within}: it must be a period, P1D to P90D or P1M to P3M`,
    !DAYS.test(days) && `REQUESTER_KEPT_DAYS is ${days}: it must be a number from 1 to 9999`,
  ].filter((fault) => fault !== false);
  const keys = 'keys' in read ? read.keys : new RequestKeys([]);
  return { settings: new DeskSettings(keys, within, Number(days)), faults };
}

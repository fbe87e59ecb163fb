import type { RequestKind } from '../requests/request.js';
import { DEADLINE_POLICIES, ONE_MONTH } from './deadline-policy.js';
import type { DeadlinePolicy, TimeLimit } from './deadline-policy.js';

/**
 * The clock of a request, by the country of the company that answers: the United Kingdom's for `GB`, Switzerland's
 * for `CH`. Every other country, and one not known, has that of the GDPR, which is the safest to presume: the
 * EEA, and also Guernsey, Jersey and the Isle of Man. A copy of a safeguard has `copyLimit`, whoever answers.
 */
export function policyFor(
  kind: RequestKind,
  country: string | null,
  copyLimit: TimeLimit = ONE_MONTH,
): DeadlinePolicy {
  if (kind === 'SAFEGUARD_COPY') return { ...DEADLINE_POLICIES.SAFEGUARD_COPY, limit: copyLimit };
  if (country === 'GB') return DEADLINE_POLICIES.UK;
  return country === 'CH' ? DEADLINE_POLICIES.CH : DEADLINE_POLICIES.EU;
}

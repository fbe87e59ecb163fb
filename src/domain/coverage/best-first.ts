import type { Verdict } from './coverage.js';
import type { Judgement } from './rule.js';

const ORDER: readonly Verdict[] = ['APPLIES', 'UNKNOWN', 'DOES_NOT_APPLY'];

/** What applies before what is in doubt before what does not; otherwise as given. */
export function bestFirst(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.toSorted(
    (one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict),
  );
}

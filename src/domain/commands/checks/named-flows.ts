import type { DataFlowFacts } from '../../register/data-flow.js';
import { overlaps } from '../../time/period.js';
import { versionsOf } from '../known.js';
import type { Known } from '../known.js';
import type { Refusal } from '../refusal.js';
import { refusal } from '../refusal.js';
import type { Subject } from '../subject.js';

/**
 * A paper names flows of its own parties: one that is somebody else's on all the days they share is
 * refused. A flow nobody knows is refused elsewhere.
 */
export function strangersTo(
  {
    facts: { flowIds },
    valid,
  }: Subject<'safeguard' | 'transferImpactAssessment' | 'processingAgreement'>,
  isTheirs: (flow: DataFlowFacts) => boolean,
  known: Known,
): readonly Refusal[] {
  return (flowIds ?? []).flatMap((id, index) => {
    const flows = versionsOf(known, 'dataFlow', id).filter((each) => overlaps(each.valid, valid));
    return flows.length === 0 || flows.some(({ facts }) => isTheirs(facts))
      ? []
      : [refusal('NOT_A_PARTY', 'GDPR 44', `flowIds.${index}`, { id })];
  });
}

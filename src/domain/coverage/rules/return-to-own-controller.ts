import type { PartyRole } from '../../register/party-role.js';
import { applies, doesNotApply, unknown } from '../rule.js';
import type { Rule } from '../rule.js';

/** In the United Kingdom a processor that hands data back to its own controller initiates no transfer. */
export const returnToOwnController: Rule = {
  id: 'return-to-own-controller',
  outcome: 'NO_RESTRICTED_TRANSFER',
  citation: { UK: 'UK GDPR 44; ICO guidance of 2026-01-15' },
  consider: ({ flow }) => {
    const returns = flow.circumstances.returnsToOwnController;
    const couldReturn = isProcessor(flow.exporterRole) && isController(flow.recipientRole);
    if (!couldReturn || returns === false) return [doesNotApply('NOT_A_RETURN')];
    if (returns === undefined) {
      return [unknown('RETURN_NOT_KNOWN', { missing: ['RETURNS_TO_OWN_CONTROLLER'] })];
    }
    return [applies('RETURNED_TO_OWN_CONTROLLER')];
  },
};

function isProcessor(role: PartyRole | null): boolean {
  return role === 'PROCESSOR' || role === 'SUB_PROCESSOR';
}

function isController(role: PartyRole | null): boolean {
  return role === 'CONTROLLER' || role === 'JOINT_CONTROLLER';
}

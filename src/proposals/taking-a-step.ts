import type { Actor } from '../actor.js';
import type { ProposalContent, ProposalStepKind } from '../domain/proposals/proposal.js';
import type { Recording } from '../recording/recording.service.js';

/** What is recorded when somebody takes a step with a proposal; what was saved, where it is that step. */
export function taking(
  proposalId: string,
  step: ProposalStepKind,
  { id }: Actor,
  reason: string | null,
  content: ProposalContent | null = null,
): Recording {
  return {
    actor: id,
    action: `${ACTIONS[step]}_PROPOSAL`,
    subject: `proposal ${proposalId}`,
    reason: reason ?? '',
    changes: [],
    step: { proposalId, step, reason, content },
  };
}

const ACTIONS: Readonly<Record<ProposalStepKind, string>> = {
  SAVED: 'SAVE',
  SUBMITTED: 'SUBMIT',
  APPROVED: 'APPROVE',
  REJECTED: 'REJECT',
  WITHDRAWN: 'WITHDRAW',
  UNDONE: 'UNDO',
};

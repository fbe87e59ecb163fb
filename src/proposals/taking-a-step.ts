import type { Actor } from '../actor.js';
import type { ProposalContent, ProposalStepKind } from '../domain/proposals/proposal.js';
import { journalRow } from '../recording/journal.store.js';
import type { Recording } from '../recording/recording.service.js';
import { PROPOSAL_STEPS } from './proposals.store.js';

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
    journal: [journalRow(PROPOSAL_STEPS, { proposalId, step, reason, content })],
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

import { refusal } from '../commands/refusal.js';
import type { Refusal } from '../commands/refusal.js';
import type { Proposal, ProposalStepKind } from './proposal.js';

/**
 * What stands in the way of a step: a draft is its author's; a second person decides on what was
 * submitted; only what was approved can be undone.
 */
export function stepRefusals(
  { state, author }: Pick<Proposal, 'state' | 'author'>,
  step: ProposalStepKind,
  actor: string,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const no = (code: Refusal['code']): void => {
    refusals.push(refusal(code, 'a second person', 'id', { state }));
  };
  const isAuthor = actor === author;
  if (step === 'SAVED' || step === 'SUBMITTED') {
    if (!isAuthor) no('NOT_YOURS');
    if (state !== 'DRAFT') no('NOT_A_DRAFT');
  } else if (step === 'WITHDRAWN') {
    if (!isAuthor) no('NOT_YOURS');
    if (state !== 'DRAFT' && state !== 'SUBMITTED') no('NOT_A_DRAFT');
  } else if (step === 'UNDONE') {
    if (state !== 'APPROVED') no('NOT_APPROVED');
  } else {
    if (state !== 'SUBMITTED') no('NOT_SUBMITTED');
    if (isAuthor) no('SECOND_PERSON_REQUIRED');
  }
  return refusals;
}

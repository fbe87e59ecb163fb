import type { Noun } from '../register/change.js';

const NOUNS: Readonly<Record<string, Noun>> = {
  acquirerId: 'recipient',
  affiliateIds: 'recipient',
  askedId: 'recipient',
  authorityId: 'recipient',
  branchOfId: 'recipient',
  controllerId: 'recipient',
  coveredById: 'recipient',
  exporterId: 'recipient',
  parentId: 'recipient',
  processorId: 'recipient',
  recipientId: 'recipient',
  subProcessorId: 'recipient',
  transferorId: 'recipient',
  flowId: 'dataFlow',
  flowIds: 'dataFlow',
  onwardOfId: 'dataFlow',
  safeguardId: 'safeguard',
};

/** The noun whose records a fact names by their ids; `undefined` for a fact that names none. */
export function referredNoun(field: string): Noun | undefined {
  return NOUNS[field];
}

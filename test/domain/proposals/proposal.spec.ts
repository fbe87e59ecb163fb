import { describe, expect, it } from '@jest/globals';
import { commandCount, proposalOf } from '../../../src/domain/proposals/proposal.js';
import type {
  ProposalContent,
  ProposalStep,
  ProposalStepKind,
} from '../../../src/domain/proposals/proposal.js';
import { instant } from '../../../src/domain/time/instant.js';

const FIRST: ProposalContent = { title: 'Pune', reason: 'needed', commands: [] };
const SECOND: ProposalContent = { ...FIRST, title: 'Pune Support' };

function step(
  kind: ProposalStepKind,
  actor: string,
  content: ProposalContent | null = null,
): ProposalStep {
  const recordedAt = instant('2026-11-23T10:00:00Z');
  return { proposalId: 'pune', step: kind, actor, reason: null, recordedAt, content };
}

describe('proposalOf', () => {
  it('is a draft of whoever saved it first, as it was saved last', () => {
    const steps = [step('SAVED', 'procurement', FIRST), step('SAVED', 'procurement', SECOND)];
    expect(proposalOf(steps)).toEqual({
      id: 'pune',
      author: 'procurement',
      state: 'DRAFT',
      content: SECOND,
      savedAt: steps[1]?.recordedAt,
      steps,
    });
  });

  it.each(['SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'UNDONE'] as const)(
    'is %s after that step, with the same author and content',
    (kind) => {
      const steps = [step('SAVED', 'procurement', FIRST), step(kind, 'dpo')];
      expect(proposalOf(steps)).toMatchObject({
        state: kind,
        author: 'procurement',
        content: FIRST,
      });
    },
  );

  it('is none without steps, or when nothing was ever saved', () => {
    expect(proposalOf([])).toBeNull();
    expect(proposalOf([step('SUBMITTED', 'procurement')])).toBeNull();
  });
});

describe('commandCount', () => {
  it('counts the commands of the content, or of its parts', () => {
    expect(commandCount(FIRST)).toBe(0);
    expect(commandCount({ ...FIRST, parts: { count: 2, commands: 300, digest: '' } })).toBe(300);
  });
});

import type { ReviseCommand, WithdrawCommand } from '../commands/command.js';
import type { CommandedNoun, FactsByNoun } from '../register/change.js';
import type { Instant } from '../time/instant.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';

/** A record to be, as far as it is known: facts may be missing until the proposal is submitted. */
export type DraftRecord<N extends CommandedNoun = CommandedNoun> = {
  [K in N]: {
    readonly kind: 'RECORD';
    readonly noun: K;
    readonly id: string;
    /** What other commands of the proposal call it, such as `pune`. */
    readonly as: string | null;
    readonly valid: Period<LocalDate>;
    readonly facts: Partial<FactsByNoun[K]>;
  };
}[N];

/** A command as a proposal holds it. */
export type ProposedCommand = DraftRecord | ReviseCommand | WithdrawCommand;

/** What can happen to a proposal. Steps are kept for ever; the newest one is its state. */
export type ProposalStepKind =
  'SAVED' | 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'UNDONE';

export const PROPOSAL_STATES = [
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
  'UNDONE',
] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

export type ProposalStep = {
  readonly proposalId: string;
  readonly step: ProposalStepKind;
  readonly actor: string;
  readonly reason: string | null;
  readonly recordedAt: Instant;
  /** What was saved; `null` for other steps. */
  readonly content: ProposalContent | null;
};

export type ProposalContent = {
  readonly title: string;
  readonly reason: string;
  /** None when they are kept in parts. */
  readonly commands: readonly ProposedCommand[];
  readonly parts?: ProposalParts;
};

/** Commands of one part. A part is judged and recorded at once, and so bounds what that takes. */
export const MOST_IN_PART = 250;

/** Commands too many for one content are kept beside it, in parts that are full but for the last. */
export type ProposalParts = {
  readonly count: number;
  readonly commands: number;
  /** Answers for every part, in order: the digest of the step covers it. */
  readonly digest: string;
};

/** How many commands a proposal has, wherever they are kept. */
export function commandCount({ commands, parts }: ProposalContent): number {
  return parts?.commands ?? commands.length;
}

/** A set of commands waiting for a second person. */
export type Proposal = {
  readonly id: string;
  readonly author: string;
  readonly state: ProposalState;
  readonly content: ProposalContent;
  /** When the content was saved. */
  readonly savedAt: Instant;
  /** Oldest first. */
  readonly steps: readonly ProposalStep[];
};

/** Folds the steps of one proposal, oldest first. `null` when there are none. */
export function proposalOf(steps: readonly ProposalStep[]): Proposal | null {
  const [first] = steps;
  const last = steps.at(-1);
  const saved = steps.findLast((step) => step.content !== null);
  if (first === undefined || last === undefined || !saved?.content) return null;
  const state = last.step === 'SAVED' ? 'DRAFT' : last.step;
  const { content, recordedAt: savedAt } = saved;
  return { id: first.proposalId, author: first.actor, state, content, savedAt, steps };
}

import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor } from '../actor.js';
import { Clock, dayIn } from '../clock.js';
import { Reader } from '../database/reader.js';
import { isRefusalCode, refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Gap } from '../domain/proposals/gap.js';
import { stepRefusals } from '../domain/proposals/next-step.js';
import { proposalOf } from '../domain/proposals/proposal.js';
import type {
  Proposal,
  ProposalContent,
  ProposalState,
  ProposalStepKind,
} from '../domain/proposals/proposal.js';
import { undoing } from '../domain/proposals/undoing.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { RecordingService } from '../recording/recording.service.js';
import type { Recorder, Recording } from '../recording/recording.service.js';
import { registerRow } from '../register/register.store.js';
import { proposedChanges } from './proposed-changes.js';
import type { ProposedChanges } from './proposed-changes.js';
import { proposalIds, stepsOf, stepsOfAll } from './proposals.store.js';
import { LikelyDuplicatesService } from './likely-duplicates.service.js';
import { refusedNow } from './put-back.js';
import { perform } from './rehearsal.js';
import type { Rehearsal } from './rehearsal.js';
import { recordedAt } from './undo.store.js';

/** A step was taken, or why not. */
export type StepOutcome =
  { readonly proposalId: string } | { readonly refusals: readonly Refusal[] };

/** The one door for everything that needs a second look. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly recording: RecordingService,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly duplicates: LikelyDuplicatesService,
  ) {}

  /** One proposal; `null` when there is none of that id. */
  async byId(id: string): Promise<Proposal | null> {
    return proposalOf(await stepsOf(this.reader, id));
  }

  /** Proposals in some states, the one that changed last first; those that changed before `before`. */
  async page(
    states: readonly ProposalState[],
    before: Instant | null,
    most: number,
  ): Promise<readonly Proposal[]> {
    const page = { states, before: before ?? UNTIL_SUPERSEDED, most };
    const ids = (await proposalIds(this.reader, page)).map(({ id }) => id);
    const steps = await stepsOfAll(this.reader, ids);
    return ids.flatMap(
      (id) => proposalOf(steps.filter(({ proposalId }) => proposalId === id)) ?? [],
    );
  }

  /** Its commands as changes, beside what their writer saw, with the names of what they name. */
  changes(proposal: Proposal): Promise<ProposedChanges> {
    return proposedChanges(this.reader, proposal);
  }

  /** Keeps a draft, new or again; it may be incomplete. */
  save(actor: Actor, id: string | null, content: ProposalContent): Promise<StepOutcome> {
    return this.recording.writing(async (recorder) => {
      const proposalId = id ?? v7();
      if (id !== null) {
        const found = await proposalFor(recorder, id, 'SAVED', actor);
        if ('refusals' in found) return found;
      }
      await recorder.record(taking(proposalId, 'SAVED', actor, null, content));
      return { proposalId };
    });
  }

  /** Hands a draft to a second person; refused while a gap blocks. */
  async submit(actor: Actor, id: string): Promise<StepOutcome> {
    const rehearsal = await this.rehearse(id);
    return this.recording.writing(async (recorder) => {
      const found = await proposalFor(recorder, id, 'SUBMITTED', actor);
      if ('refusals' in found) return found;
      const open = blocking(rehearsal?.gaps ?? []);
      if (open.length > 0) return { refusals: open };
      await recorder.record(taking(id, 'SUBMITTED', actor, null));
      return { proposalId: id };
    });
  }

  /**
   * Records everything that was proposed, or nothing: judged again at this moment, so that it is refused
   * when the world changed underneath. Nobody approves their own.
   */
  approve(actor: Actor, id: string, reason: string | null): Promise<StepOutcome> {
    return this.writingOrRefused(async (recorder) => {
      const found = await proposalFor(recorder, id, 'APPROVED', actor);
      if ('refusals' in found) return found;
      const { proposal } = found;
      const { gaps } = await perform(recorder, proposal, await this.today(), {
        ...taking(id, 'APPROVED', actor, reason),
        reason: proposal.content.reason,
      });
      const open = blocking(gaps);
      if (open.length > 0) throw new Refused(open);
      return { proposalId: id };
    });
  }

  /** Sends a proposal back for good; the reason is kept. */
  reject(actor: Actor, id: string, reason: string): Promise<StepOutcome> {
    return this.step(actor, id, 'REJECTED', reason);
  }

  /** The author takes a draft or a submitted proposal back. */
  withdraw(actor: Actor, id: string, reason: string | null): Promise<StepOutcome> {
    return this.step(actor, id, 'WITHDRAWN', reason);
  }

  /** Puts back what stood before an approved proposal, as one step; refused when something later rests on it, or by what the register holds since. */
  undo(actor: Actor, id: string, reason: string): Promise<StepOutcome> {
    return this.recording.writing(async (recorder) => {
      const found = await proposalFor(recorder, id, 'UNDONE', actor);
      if ('refusals' in found) return found;
      const approved = found.proposal.steps.find(({ step }) => step === 'APPROVED');
      if (approved === undefined) throw new Error(`Proposal ${id} was never approved.`);
      const undone = undoing(await recordedAt(recorder.transaction, approved.recordedAt));
      if ('refusals' in undone) return undone;
      const refused = await refusedNow(recorder, undone.changes);
      if (refused.length > 0) return { refusals: refused };
      await recorder.record({ ...taking(id, 'UNDONE', actor, reason), changes: undone.changes });
      return { proposalId: id };
    });
  }

  /** What it would come to, were it approved now: gaps, and coverage. `null` when there is no such proposal. */
  async rehearse(id: string): Promise<Rehearsal | null> {
    const proposal = await this.byId(id);
    if (proposal === null) return null;
    const today = await this.today();
    const duplicates = await this.duplicates.of(proposal);
    const recording = { actor: proposal.author, action: 'REHEARSE', reason: '' };
    const rehearsal = await this.recording.rehearsing((recorder) =>
      perform(recorder, proposal, today, recording),
    );
    return { ...rehearsal, gaps: [...rehearsal.gaps, ...duplicates] };
  }

  private step(
    actor: Actor,
    id: string,
    step: ProposalStepKind,
    reason: string | null,
  ): Promise<StepOutcome> {
    return this.recording.writing(async (recorder) => {
      const found = await proposalFor(recorder, id, step, actor);
      if ('refusals' in found) return found;
      await recorder.record(taking(id, step, actor, reason));
      return { proposalId: id };
    });
  }

  private writingOrRefused(
    work: (recorder: Recorder) => Promise<StepOutcome>,
  ): Promise<StepOutcome> {
    return this.recording.writing(work).catch((error: unknown) => {
      if (error instanceof Refused) return { refusals: error.refusals };
      throw error;
    });
  }

  private async today(): Promise<LocalDate> {
    const row = await registerRow(this.reader);
    return dayIn(row?.timeZone ?? 'UTC', this.clock.now());
  }
}

/** Ends a transaction in which something was already recorded. */
class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super('Refused.');
  }
}

/** The proposal as this transaction holds it, when somebody may take a step with it. */
async function proposalFor(
  { transaction }: Recorder,
  id: string,
  step: ProposalStepKind,
  actor: Actor,
): Promise<{ readonly proposal: Proposal } | { readonly refusals: readonly Refusal[] }> {
  const proposal = proposalOf(await stepsOf(transaction, id));
  if (proposal === null) {
    return { refusals: [refusal('UNKNOWN_RECORD', 'references', 'id', { noun: 'proposal', id })] };
  }
  const refusals = stepRefusals(proposal, step, actor.id);
  return refusals.length > 0 ? { refusals } : { proposal };
}

function taking(
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

/** The gaps that block, as one refusal; and what the register itself refuses, each. */
function blocking(gaps: readonly Gap[]): readonly Refusal[] {
  const open = gaps.filter(({ blocks }) => blocks);
  if (open.length === 0) return [];
  const named = [...new Set(open.map(({ code }) => code))].join(', ');
  const first = refusal('HAS_GAPS', 'a second person', 'id', {
    count: `${open.length}`,
    gaps: named,
  });
  return [
    first,
    ...open.flatMap(({ code, rule, path, values }) =>
      isRefusalCode(code) ? [refusal(code, rule, path, values)] : [],
    ),
  ];
}

import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor } from '../actor.js';
import { Clock, dayIn } from '../clock.js';
import { Reader } from '../database/reader.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { stepRefusals } from '../domain/proposals/next-step.js';
import { partlyRehearsed } from '../domain/proposals/partly-rehearsed.js';
import { commandCount, MOST_IN_PART, proposalOf } from '../domain/proposals/proposal.js';
import type {
  Proposal,
  ProposalContent,
  ProposalState,
  ProposalStepKind,
  ProposedCommand,
} from '../domain/proposals/proposal.js';
import { undoing } from '../domain/proposals/undoing.js';
import type { Change } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { RecordingService } from '../recording/recording.service.js';
import type { Recorder } from '../recording/recording.service.js';
import { registerRow } from '../register/register.store.js';
import { blockingGaps } from './blocking-gaps.js';
import { appendPart, commandsFrom } from './parts.store.js';
import { proposedChanges } from './proposed-changes.js';
import type { ProposedChanges } from './proposed-changes.js';
import { proposalIds, stepsOf, stepsOfAll } from './proposals.store.js';
import { LikelyDuplicatesService } from './likely-duplicates.service.js';
import { refusedNow } from './put-back.js';
import { perform, performAll } from './rehearsal.js';
import type { Rehearsal } from './rehearsal.js';
import { Spool } from './spool.js';
import { taking } from './taking-a-step.js';
import { instantsOf, recordedAt } from './undo.store.js';
import type { Since } from './undo.store.js';

/** Commands of one proposal, in parts. */
const MOST_COMMANDS = 1_000_000;

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

  /** Its commands from a place on, at most `most`. */
  commands(proposal: Proposal, from: number, most: number): Promise<readonly ProposedCommand[]> {
    return commandsFrom(this.reader, proposal, from, most);
  }

  /** Commands as changes, beside what their writer saw, with the names of what they name. */
  changes(commands: readonly ProposedCommand[]): Promise<ProposedChanges> {
    return proposedChanges(this.reader, commands);
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

  /**
   * Keeps a new draft of as many commands as there are, in parts. Nobody waits for the lock while they are
   * made; when they end in an error, or the process does, nothing was kept.
   */
  async saveInParts(
    actor: Actor,
    { title, reason }: Pick<ProposalContent, 'title' | 'reason'>,
    batches: AsyncIterable<readonly ProposedCommand[]>,
  ): Promise<StepOutcome> {
    const spool = await Spool.of(batches, MOST_COMMANDS);
    if (spool === null) {
      const values = { most: `${MOST_COMMANDS}` };
      return { refusals: [refusal('TOO_MANY', 'a second person', 'commands', values)] };
    }
    try {
      const parts = spool.describe();
      if (parts.commands === 0) {
        return { refusals: [refusal('NOTHING_CHANGES', 'register', 'commands')] };
      }
      const content = { title, reason, commands: [], parts };
      return await this.recording.writing(async (recorder) => {
        const proposalId = v7();
        const { recordedAt } = await recorder.record(
          taking(proposalId, 'SAVED', actor, null, content),
        );
        for await (const { commands, ...part } of spool.texts()) {
          await appendPart(recorder.transaction, { ...part, recordedAt }, commands);
        }
        return { proposalId };
      });
    } finally {
      await spool.close();
    }
  }

  /** Hands a draft to a second person; refused while a gap blocks. */
  async submit(actor: Actor, id: string): Promise<StepOutcome> {
    const rehearsal = await this.rehearse(id);
    return this.recording.writing(async (recorder) => {
      const found = await proposalFor(recorder, id, 'SUBMITTED', actor);
      if ('refusals' in found) return found;
      const open = blockingGaps(rehearsal?.gaps ?? []);
      if (open.length > 0) return { refusals: open };
      await recorder.record(taking(id, 'SUBMITTED', actor, null));
      return { proposalId: id };
    });
  }

  /**
   * Records everything that was proposed, or nothing: judged again at this moment, so that it is refused
   * when the world changed underneath. Nobody approves their own.
   */
  approve(
    actor: Actor,
    id: string,
    reason: string | null,
    progress: (done: number, all: number) => void = () => undefined,
  ): Promise<StepOutcome> {
    return this.writingOrRefused(async (recorder) => {
      const found = await proposalFor(recorder, id, 'APPROVED', actor);
      if ('refusals' in found) return found;
      const { proposal } = found;
      const all = commandCount(proposal.content);
      const gaps = await performAll(recorder, {
        proposal,
        today: await this.today(),
        recording: { ...taking(id, 'APPROVED', actor, reason), reason: proposal.content.reason },
        progress: (done) => progress(done, all),
      });
      const open = blockingGaps(gaps);
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

  /**
   * Puts back what stood before an approved proposal, as one step; refused when something later rests on it,
   * or by what the register holds since. Its parts are undone in reverse, each from what it left.
   */
  undo(
    actor: Actor,
    id: string,
    reason: string,
    progress: (done: number, all: number) => void = () => undefined,
  ): Promise<StepOutcome> {
    return this.writingOrRefused(async (recorder) => {
      const found = await proposalFor(recorder, id, 'UNDONE', actor);
      if ('refusals' in found) return found;
      const { content, steps } = found.proposal;
      const after = steps.find(({ step }) => step === 'APPROVED')?.recordedAt;
      const upTo = recorder.head()?.recordedAt;
      if (after === undefined || upTo === undefined) {
        throw new Error(`Proposal ${id} was never approved.`);
      }
      const { journal = [], ...undone } = taking(id, 'UNDONE', actor, reason);
      const instants = await instantsOf(recorder.transaction, after, content.parts?.count ?? 1);
      for (const [index, at] of instants.entries()) {
        const changes = await puttingBack(recorder, at, { after, upTo });
        const done = index + 1;
        const isLast = done === instants.length;
        await recorder.record({ ...undone, changes, journal: isLast ? journal : [] });
        progress(done, instants.length);
        await breathe();
      }
      return { proposalId: id };
    });
  }

  /** What it would come to, were it approved now: gaps, and coverage. `null` when there is no such proposal. */
  async rehearse(id: string): Promise<Rehearsal | null> {
    const proposal = await this.byId(id);
    if (proposal === null) return null;
    const { content } = proposal;
    const most = Math.max(content.commands.length, MOST_IN_PART);
    const commands = await this.commands(proposal, 0, most);
    const duplicates = await this.duplicates.of(proposal, commands);
    const proposed = { first: 0, commands, reason: content.reason, today: await this.today() };
    const recording = { actor: proposal.author, action: 'REHEARSE', reason: '' };
    const rehearsal = await this.recording.rehearsing((recorder) =>
      perform(recorder, proposed, recording),
    );
    const gaps = partlyRehearsed(rehearsal.gaps, commands.length, commandCount(content));
    return { ...rehearsal, gaps: [...gaps, ...duplicates] };
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

/** The changes that put back what stood before one instant; throws what stands in the way. */
async function puttingBack(
  recorder: Recorder,
  at: Instant,
  since: Since,
): Promise<readonly Change[]> {
  const undone = undoing(await recordedAt(recorder.transaction, at, since), since.after);
  if ('refusals' in undone) throw new Refused(undone.refusals);
  const refused = await refusedNow(recorder, undone.changes);
  if (refused.length > 0) throw new Refused(refused);
  return undone.changes;
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

import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import { ProposalService } from '../proposals/proposal.service.js';
import type { StepOutcome } from '../proposals/proposal.service.js';
import { ImportsService } from './imports.service.js';

/** Commands that a proposal holds whole: what it comes to is shown before it is decided on. */
const MOST_WHOLE = 500;

/** Commands of one part of a larger proposal. */
const PART = 250;

/** What the proposal is to be called, and why; by the file where left out. */
export type Wished = { readonly title: string | null; readonly reason: string | null };

/** Makes a proposal of a file that somebody confirms: what was shown, no more and no less. */
@Injectable()
export class ProposeImportService {
  constructor(
    private readonly imports: ImportsService,
    private readonly proposals: ProposalService,
  ) {}

  /** Proposes every row that would add or change something; the others are left behind. */
  async propose(actor: Actor, id: string, wished: Wished): Promise<StepOutcome> {
    const { about, files } = this.imports.confirmable(actor, id);
    const { ADD, CHANGE } = about.counts;
    const digest = about.sha256.slice(0, 12);
    const title = wished.title ?? `Import ${digest}: ${ADD} to add, ${CHANGE} to change`;
    const reason = wished.reason ?? `Read from a file with the SHA-256 ${about.sha256}.`;
    const whole = await atMost(files.commands(MOST_WHOLE + 1), MOST_WHOLE);
    const outcome =
      whole === null
        ? await this.proposals.saveInParts(actor, { title, reason }, files.commands(PART))
        : await this.proposals.save(actor, null, { title, reason, commands: whole });
    if ('proposalId' in outcome) this.imports.proposed(id, outcome.proposalId);
    return outcome;
  }
}

/** All of them, unless they are more than `most`. */
async function atMost(
  parts: AsyncIterable<readonly ProposedCommand[]>,
  most: number,
): Promise<readonly ProposedCommand[] | null> {
  const commands: ProposedCommand[] = [];
  for await (const part of parts) {
    commands.push(...part);
    if (commands.length > most) return null;
  }
  return commands;
}

import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '../../src/clock.js';
import type { Proposal } from '../../src/domain/proposals/proposal.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import type { ProposedChanges } from '../../src/proposals/proposed-changes.js';
import { RegisterService } from '../../src/register/register.service.js';
import type { Language } from '../../src/words/language.js';
import { changeView, sayingOf } from '../history/history.view.js';
import type { RecordChangeType } from '../history/history-item.type.js';
import { openedOrRefused } from '../opened-or-refused.js';

/** Puts the commands of a proposal into words; reads once for all of them. */
@Injectable()
export class ProposalWords {
  private readonly read = new WeakMap<Proposal, Promise<ProposedChanges>>();

  constructor(
    private readonly proposals: ProposalService,
    private readonly registers: RegisterService,
    private readonly clock: Clock,
  ) {}

  /** The command at a place of the proposal, in words. */
  async of(proposal: Proposal, place: number, language: Language): Promise<RecordChangeType> {
    const read = this.read.get(proposal) ?? this.proposals.changes(proposal);
    this.read.set(proposal, read);
    const { changes, names } = await read;
    const change = changes[place];
    if (change === undefined) throw new RangeError(`There is no command ${place}.`);
    const today = dayIn('UTC', this.clock.now());
    const { known } = openedOrRefused(await this.registers.at(today, null));
    return changeView(change, sayingOf(names, known.terms, language));
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '../../src/clock.js';
import type { ProposedCommand } from '../../src/domain/proposals/proposal.js';
import type { KnownLaw } from '../../src/law/law-history.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import type { ProposedChanges } from '../../src/proposals/proposed-changes.js';
import { RegisterService } from '../../src/register/register.service.js';
import type { Language } from '../../src/words/language.js';
import { changeView, sayingOf } from '../history/history.view.js';
import type { RecordChangeType } from '../history/history-item.type.js';
import { openedOrRefused } from '../opened-or-refused.js';

/** Changes with what the words need that say them. */
type Shown = ProposedChanges & { readonly terms: KnownLaw['terms'] };

/** Puts commands of a proposal into words; reads once for all that are shown together. */
@Injectable()
export class ProposalWords {
  private readonly read = new WeakMap<readonly ProposedCommand[], Promise<Shown>>();

  constructor(
    private readonly proposals: ProposalService,
    private readonly registers: RegisterService,
    private readonly clock: Clock,
  ) {}

  /** One of the commands that are shown together, in words. */
  async of(
    page: readonly ProposedCommand[],
    index: number,
    language: Language,
  ): Promise<RecordChangeType> {
    const read = this.read.get(page) ?? this.shown(page);
    this.read.set(page, read);
    const { changes, names, terms } = await read;
    const change = changes[index];
    if (change === undefined) throw new RangeError(`There is no command ${index}.`);
    return changeView(change, sayingOf(names, terms, language));
  }

  private async shown(page: readonly ProposedCommand[]): Promise<Shown> {
    const today = dayIn('UTC', this.clock.now());
    const [changes, opened] = await Promise.all([
      this.proposals.changes(page),
      this.registers.at(today, null),
    ]);
    return { ...changes, terms: openedOrRefused(opened).known.terms };
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '../../src/clock.js';
import type { Proposal } from '../../src/domain/proposals/proposal.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import type { Rehearsal } from '../../src/proposals/rehearsal.js';
import { Remembered } from '../../src/remembered.js';
import { RegisterService } from '../../src/register/register.service.js';
import { openedOrRefused } from '../opened-or-refused.js';
import type { GapType, ProposedCoverageType } from './proposal.type.js';
import { proposedCoverageView } from './proposal.view.js';

/** Rehearsals kept; each holds until something is recorded. */
const KEPT = 50;

/** Rehearses a proposal once for all that is asked of it, until the register or the day moves on. */
@Injectable()
export class Rehearsals {
  private readonly rehearsed = new Remembered<Rehearsal | null>(KEPT);

  constructor(
    private readonly proposals: ProposalService,
    private readonly registers: RegisterService,
    private readonly clock: Clock,
  ) {}

  async gaps(proposal: Proposal): Promise<readonly GapType[]> {
    const gaps = (await this.of(proposal))?.gaps ?? [];
    return gaps.map((gap) => {
      const { code, path, rule, citation, blocks } = gap;
      return { gap, code, path, rule, citation, blocks };
    });
  }

  async coverage(proposal: Proposal): Promise<readonly ProposedCoverageType[]> {
    const rehearsal = await this.of(proposal);
    if (rehearsal === null || rehearsal.coverage.length === 0) return [];
    const opened = openedOrRefused(await this.registers.at(rehearsal.today, null));
    const asProposed = { ...opened, known: rehearsal.law };
    return rehearsal.coverage.map((each) => proposedCoverageView(asProposed, each));
  }

  private async of({ id, state }: Proposal): Promise<Rehearsal | null> {
    if (state !== 'DRAFT' && state !== 'SUBMITTED') return null;
    const now = this.clock.now();
    const { head, row } = openedOrRefused(await this.registers.at(dayIn('UTC', now), null));
    return this.rehearsed.get([id, head, dayIn(row.timeZone, now)], () =>
      this.proposals.rehearse(id),
    );
  }
}

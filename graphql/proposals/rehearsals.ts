import { Injectable } from '@nestjs/common';
import type { Proposal } from '../../src/domain/proposals/proposal.js';
import { DuplicatesService } from '../../src/proposals/duplicates.service.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import type { Rehearsal } from '../../src/proposals/rehearsal.js';
import { RegisterService } from '../../src/register/register.service.js';
import { openedOrRefused } from '../opened-or-refused.js';
import type { GapType, ProposedCoverageType } from './proposal.type.js';
import { proposedCoverageView } from './proposal.view.js';

/** Rehearses a proposal once for all that is asked of it. */
@Injectable()
export class Rehearsals {
  private readonly rehearsed = new WeakMap<Proposal, Promise<Rehearsal | null>>();

  constructor(
    private readonly proposals: ProposalService,
    private readonly duplicates: DuplicatesService,
    private readonly registers: RegisterService,
  ) {}

  async gaps(proposal: Proposal): Promise<readonly GapType[]> {
    const rehearsal = await this.of(proposal);
    if (rehearsal === null) return [];
    const gaps = [...rehearsal.gaps, ...(await this.duplicates.gaps(proposal))];
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

  private of(proposal: Proposal): Promise<Rehearsal | null> {
    if (proposal.state !== 'DRAFT' && proposal.state !== 'SUBMITTED') return Promise.resolve(null);
    const found = this.rehearsed.get(proposal) ?? this.proposals.rehearse(proposal.id);
    this.rehearsed.set(proposal, found);
    return found;
  }
}

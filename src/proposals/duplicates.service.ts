import { Injectable } from '@nestjs/common';
import type { Described } from '../domain/likeness/profile.js';
import type { Gap } from '../domain/proposals/gap.js';
import type { Proposal, ProposedCommand } from '../domain/proposals/proposal.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import { FOREVER } from '../domain/time/local-date.js';
import { LikenessService } from '../recipients/likeness.service.js';
import type { Candidate, Similar, SimilarOptions } from '../recipients/likeness.service.js';
import { ProposalService } from './proposal.service.js';

/** Proposals that are looked into: those of the open ones that changed last. */
const MOST_PROPOSALS = 50;

/** Duplicates told of one recipient. */
const MOST_TOLD = 3;

type Proposed = Partial<RecipientFacts> & { readonly legalName: string };

/** Finds recipients that may be the same, on record or in a proposal that waits. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly likeness: LikenessService,
    private readonly proposals: ProposalService,
  ) {}

  /** Those like the one described, the likeliest first. */
  async similar(
    described: Described,
    { most, except = null }: Omit<SimilarOptions, 'also'>,
  ): Promise<readonly Similar[]> {
    const open = await this.proposals.page(['DRAFT', 'SUBMITTED'], null, MOST_PROPOSALS);
    const also = open.flatMap(({ id, content }) =>
      proposedIn(content.commands).map(({ facts }) => ({
        candidate: candidateOf(id, facts),
        described: describedOf(facts),
      })),
    );
    return this.likeness.similar(described, { most, except, also });
  }

  /** Likely duplicates of what a proposal would record, outside of it: they are told, and do not block. */
  async gaps({ id, content }: Proposal): Promise<readonly Gap[]> {
    const gaps: Gap[] = [];
    for (const { place, facts } of proposedIn(content.commands)) {
      const found = await this.similar(describedOf(facts), { most: MOST_TOLD, except: id });
      gaps.push(...found.map((similar) => gapOf(place, facts.legalName, similar)));
    }
    return gaps;
  }
}

function proposedIn(
  commands: readonly ProposedCommand[],
): readonly { readonly place: number; readonly facts: Proposed }[] {
  return commands.flatMap((command, place) => {
    if (command.kind !== 'RECORD' || command.noun !== 'recipient') return [];
    const { legalName } = command.facts;
    return legalName === undefined ? [] : [{ place, facts: { ...command.facts, legalName } }];
  });
}

function describedOf(facts: Proposed): Described {
  const { legalName, shortName, registrationNumber, website, establishedIn } = facts;
  return {
    legalName,
    shortName: shortName ?? null,
    registrationNumber: registrationNumber ?? null,
    website: website ?? null,
    establishedIn: establishedIn ?? null,
  };
}

function candidateOf(id: string, { legalName, kind, establishedIn }: Proposed): Candidate {
  return {
    id,
    origin: 'PROPOSAL',
    legalName,
    kind: kind ?? null,
    establishedIn: establishedIn ?? null,
    until: FOREVER,
  };
}

function gapOf(place: number, name: string, { candidate, likeness }: Similar): Gap {
  const reasons = likeness.reasons.map(({ code }) => code).join(', ');
  return {
    code: 'LIKELY_DUPLICATE',
    path: `commands.${place}.facts.legalName`,
    rule: 'likeness',
    citation: 'register',
    blocks: false,
    values: { name, other: candidate.legalName, reasons },
  };
}

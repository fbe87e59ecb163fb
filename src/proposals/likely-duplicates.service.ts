import { Injectable } from '@nestjs/common';
import type { Gap } from '../domain/proposals/gap.js';
import type { DraftRecord, Proposal, ProposedCommand } from '../domain/proposals/proposal.js';
import { LikenessService } from '../recipients/likeness.service.js';
import { describedAs, DraftRecipientsService } from './draft-recipients.service.js';

/** Duplicates named for one new recipient, at most. */
const MOST_DUPLICATES = 3;

/** Whom the new recipients of a proposal may be, on record or in other proposals. */
@Injectable()
export class LikelyDuplicatesService {
  constructor(
    private readonly likeness: LikenessService,
    private readonly drafts: DraftRecipientsService,
  ) {}

  /** Looks at the first commands of a proposal. Each as a gap that does not block: whether it is one, a person decides. */
  async of({ id }: Proposal, commands: readonly ProposedCommand[]): Promise<readonly Gap[]> {
    const also = (await this.drafts.all()).filter(({ proposalId }) => proposalId !== id);
    const gaps: Gap[] = [];
    for (const [place, command] of commands.entries()) {
      if (command.kind !== 'RECORD' || command.noun !== 'recipient') continue;
      const described = describedAs((command as DraftRecord<'recipient'>).facts);
      if (described === null) continue;
      const similar = await this.likeness.similar(described, { most: MOST_DUPLICATES, also });
      for (const { candidate, likeness: found } of similar) {
        gaps.push({
          code: 'LIKELY_DUPLICATE',
          path: `commands.${place}.facts.legalName`,
          rule: 'likeness',
          citation: 'register',
          blocks: false,
          values: {
            name: described.legalName,
            other: candidate.legalName,
            id: candidate.id,
            reasons: found.reasons.map(({ code }) => code).join(', '),
          },
        });
      }
    }
    return gaps;
  }
}

import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader.js';
import type { Described } from '../domain/likeness/profile.js';
import { proposalOf } from '../domain/proposals/proposal.js';
import type { DraftRecord, Proposal } from '../domain/proposals/proposal.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import type { Instant } from '../domain/time/instant.js';
import type { Candidate } from '../recipients/candidate.js';
import { newestStep, proposalIds, stepsOfAll } from './proposals.store.js';

/** Proposals that are looked through, the newest first. */
const MOST_PROPOSALS = 500;

/** A recipient that somebody proposes and that is not on record yet. */
export type DraftRecipient = {
  readonly proposalId: string;
  readonly candidate: Candidate;
  readonly described: Described;
};

/** Recipients of open proposals; read again when a proposal moved on, by whatever process. */
@Injectable()
export class DraftRecipientsService {
  private read: { readonly upTo: Instant | null; readonly drafts: readonly DraftRecipient[] } = {
    upTo: null,
    drafts: [],
  };

  constructor(private readonly reader: Reader) {}

  async all(): Promise<readonly DraftRecipient[]> {
    const upTo = await newestStep(this.reader);
    if (upTo !== this.read.upTo) this.read = { upTo, drafts: await this.load() };
    return this.read.drafts;
  }

  private async load(): Promise<readonly DraftRecipient[]> {
    const open = await proposalIds(this.reader, {
      states: ['DRAFT', 'SUBMITTED'],
      before: UNTIL_SUPERSEDED,
      most: MOST_PROPOSALS,
    });
    const ids = open.map(({ id }) => id);
    const steps = await stepsOfAll(this.reader, ids);
    return ids.flatMap((id) => {
      const proposal = proposalOf(steps.filter(({ proposalId }) => proposalId === id));
      return proposal === null ? [] : draftsOf(proposal);
    });
  }
}

function draftsOf({ id, content }: Proposal): readonly DraftRecipient[] {
  return content.commands
    .filter((command) => command.kind === 'RECORD' && command.noun === 'recipient')
    .flatMap((command) => {
      const { valid, facts } = command as DraftRecord<'recipient'>;
      const described = describedAs(facts);
      if (described === null) return [];
      const candidate: Candidate = {
        id,
        origin: 'PROPOSAL',
        legalName: described.legalName,
        kind: facts.kind ?? null,
        establishedIn: described.establishedIn,
        until: valid.to,
      };
      return [{ proposalId: id, candidate, described }];
    });
}

/** What a draft says of a recipient by which others may be like it; `null` while it has no name. */
export function describedAs(facts: DraftRecord<'recipient'>['facts']): Described | null {
  const { legalName, shortName, registrationNumber, website, establishedIn } = facts;
  if (legalName === undefined) return null;
  return {
    legalName,
    shortName: shortName ?? null,
    registrationNumber: registrationNumber ?? null,
    website: website ?? null,
    establishedIn: establishedIn ?? null,
  };
}

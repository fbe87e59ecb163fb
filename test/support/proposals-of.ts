import { DraftRecipientsService } from '../../src/proposals/draft-recipients.service.js';
import { LikelyDuplicatesService } from '../../src/proposals/likely-duplicates.service.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import { LikenessService } from '../../src/recipients/likeness.service.js';
import type { OpenRegister } from './open-register.js';
import { CLOCK } from './recorded-demonstration.js';

/** The proposals of an open register, on the clock of the demonstration. */
export function proposalsOf({ database, recording }: OpenRegister): ProposalService {
  const { reader } = database;
  const duplicates = new LikelyDuplicatesService(
    new LikenessService(reader),
    new DraftRecipientsService(reader),
  );
  return new ProposalService(recording, reader, CLOCK, duplicates);
}

import type { Contact } from '../../../contacts/contacts.store.js';
import { contactsOf } from '../../../contacts/contacts.store.js';
import { grouped } from '../../../domain/grouped.js';
import type { DerogationFacts } from '../../../domain/register/derogation.js';
import type { ProcessingAgreementFacts } from '../../../domain/register/processing-agreement.js';
import type { SafeguardFacts } from '../../../domain/register/safeguard.js';
import type { Recipient } from '../../../recipients/recipients.store.js';
import type { ExtractSource } from '../../extract-source.js';
import type { ProcessingRecord } from './processing-record.js';

/** What the entries of one record point at. */
export type RecordPapers = {
  readonly parties: ReadonlyMap<string, Recipient>;
  /** Of the controller, by processor. */
  readonly agreements: ReadonlyMap<string, readonly ProcessingAgreementFacts[]>;
  readonly safeguards: ReadonlyMap<string, SafeguardFacts>;
  readonly derogations: ReadonlyMap<string, DerogationFacts>;
  /** Of the controller and those it decides with; erased ones are left out. */
  readonly contacts: ReadonlyMap<string, readonly Contact[]>;
};

/** A fixed number of reads, however many entries. */
export async function papersOf(
  source: ExtractSource,
  { controllerId, entries }: ProcessingRecord,
): Promise<RecordPapers> {
  const controllers = [controllerId, ...entries.flatMap((entry) => entry.jointControllerIds)];
  const others = entries.flatMap(({ recipients }) => recipients.map((each) => each.recipientId));
  const tools = entries.flatMap(({ transfers }) =>
    transfers.flatMap(({ tool, fallbacks }) => [...(tool === null ? [] : [tool]), ...fallbacks]),
  );
  const idsOf = (kind: string): readonly string[] => [
    ...new Set(tools.filter((tool) => tool.kind === kind).map(({ id }) => id)),
  ];
  const [parties, agreements, safeguards, derogations, contacts] = await Promise.all([
    source.recipients([...controllers, ...others]),
    source.among('processingAgreement', 'controller_id', [controllerId]),
    source.among('safeguard', 'safeguard_id', idsOf('SAFEGUARD')),
    source.among('derogation', 'derogation_id', idsOf('DEROGATION')),
    contactsOf(source.rows, [...new Set(controllers)], source.request.moment.knownAt),
  ]);
  return {
    parties,
    agreements: grouped(
      agreements.map(({ facts }) => facts),
      ({ processorId }) => processorId,
    ),
    safeguards: new Map(safeguards.map(({ id, facts }) => [id, facts])),
    derogations: new Map(derogations.map(({ id, facts }) => [id, facts])),
    contacts: grouped(
      contacts.filter(({ erasedAt }) => erasedAt === null),
      ({ recipientId }) => recipientId,
    ),
  };
}

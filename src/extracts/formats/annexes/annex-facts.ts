import type { Contact } from '../../../contacts/contacts.store.js';
import { contactsOf } from '../../../contacts/contacts.store.js';
import { dataFlowPage } from '../../../data-flows/data-flows.store.js';
import { grouped } from '../../../domain/grouped.js';
import type { Held } from '../../../domain/bitemporal/version.js';
import type { DataFlowFacts } from '../../../domain/register/data-flow.js';
import type { SafeguardParty } from '../../../domain/register/safeguard.js';
import type { SubProcessorNoticeFacts } from '../../../domain/register/sub-processor-notice.js';
import type { Recipient } from '../../../recipients/recipients.store.js';
import type { ExtractSource } from '../../extract-source.js';
import type { AnnexedClauses } from './annexed-clauses.js';

/** What the flows between the parties say together, in the order of their ids. */
type DescribedTransfer = {
  readonly flows: number;
  readonly dataSubjects: ReadonlySet<string>;
  readonly dataCategories: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  /** `null` is *not known*. */
  readonly places: ReadonlySet<string | null>;
  readonly activityIds: ReadonlySet<string>;
  /** Recipients of flows that continue these as a sub-processor, and where. */
  readonly subProcessors: ReadonlyMap<string, ReadonlySet<string | null>>;
};

/** All that the annexes of one paper are filled from. */
export type AnnexFacts = AnnexedClauses & {
  readonly transfer: DescribedTransfer;
  readonly parties: ReadonlyMap<string, Recipient>;
  /** Of each party and sub-processor; erased ones are left out. */
  readonly contacts: ReadonlyMap<string, readonly Contact[]>;
  /** Of the importers. */
  readonly notices: readonly SubProcessorNoticeFacts[];
  /** Retention of the activities that the flows belong to. */
  readonly retention: readonly string[];
};

/** Flows read at once. */
const PAGE = 500;

export async function annexFacts(
  source: ExtractSource,
  clauses: AnnexedClauses,
): Promise<AnnexFacts> {
  const { parties } = clauses.safeguard.facts;
  const transfer = await describedTransfer(source, clauses);
  const notices = await source.among(
    'subProcessorNotice',
    'processor_id',
    idsOn(parties, 'IMPORTER'),
  );
  const known = notices.map(({ facts }) => facts);
  const ids = new Set([
    ...parties.map(({ recipientId }) => recipientId),
    ...transfer.subProcessors.keys(),
    ...known.flatMap(({ subProcessorId }) => subProcessorId ?? []),
  ]);
  const [recipients, contacts, activities] = await Promise.all([
    source.recipients([...ids]),
    contactsOf(source.rows, [...ids], source.request.moment.knownAt),
    source.among('processingActivity', 'processing_activity_id', [...transfer.activityIds]),
  ]);
  return {
    ...clauses,
    transfer,
    parties: recipients,
    contacts: grouped(
      contacts.filter(({ erasedAt }) => erasedAt === null),
      ({ recipientId }) => recipientId,
    ),
    notices: known,
    retention: activities.flatMap(({ facts }) => facts.retention ?? []),
  };
}

function idsOn(
  parties: readonly SafeguardParty[],
  side: SafeguardParty['side'],
): readonly string[] {
  return parties.filter((party) => party.side === side).map(({ recipientId }) => recipientId);
}

/** Every flow between the parties that the paper is for, whatever the filter: it was signed for all. */
async function describedTransfer(
  source: ExtractSource,
  { safeguard: { facts } }: AnnexedClauses,
): Promise<DescribedTransfer> {
  const described = {
    flows: 0,
    dataSubjects: new Set<string>(),
    dataCategories: new Set<string>(),
    purposes: new Set<string>(),
    places: new Set<string | null>(),
    activityIds: new Set<string>(),
    subProcessors: new Map<string, Set<string | null>>(),
  };
  const named = facts.flowIds === null ? null : new Set(facts.flowIds);
  for await (const page of flowsBetween(source, facts.parties)) {
    const covered = page.filter(({ id }) => named === null || named.has(id));
    described.flows += covered.length;
    for (const { facts: flow } of covered) {
      for (const subject of flow.dataSubjects) described.dataSubjects.add(subject);
      for (const category of flow.dataCategories) described.dataCategories.add(category);
      for (const purpose of flow.purposes) described.purposes.add(purpose);
      described.places.add(flow.destination);
      if (flow.activityId !== null) described.activityIds.add(flow.activityId);
    }
    const ids = covered.map(({ id }) => id);
    for (const { facts: hop } of await source.among('dataFlow', 'onward_of_id', ids)) {
      if (hop.recipientRole !== 'SUB_PROCESSOR') continue;
      const places = described.subProcessors.get(hop.recipientId) ?? new Set();
      described.subProcessors.set(hop.recipientId, places.add(hop.destination));
    }
  }
  return described;
}

async function* flowsBetween(
  source: ExtractSource,
  parties: readonly SafeguardParty[],
): AsyncIterable<readonly Held<DataFlowFacts>[]> {
  const filter = { exporter: idsOn(parties, 'EXPORTER'), recipient: idsOn(parties, 'IMPORTER') };
  let after: { readonly key: string; readonly id: string } | null = null;
  for (;;) {
    const asked = { filter, order: 'ID', after, most: PAGE } as const;
    const page: readonly Held<DataFlowFacts>[] = await dataFlowPage(
      source.rows,
      source.request.moment,
      asked,
    );
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return;
    after = { key: '', id: last.id };
  }
}

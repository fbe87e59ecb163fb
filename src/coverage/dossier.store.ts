import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { knownAsOf } from '../database/as-of.js';
import { heldOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import type { Dated } from '../domain/bitemporal/version.js';
import type { Dossier, Law } from '../domain/coverage/coverage.js';
import { grouped } from '../domain/grouped.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { DataFlowFacts } from '../domain/register/data-flow.js';
import type { Instant } from '../domain/time/instant.js';

type Flows = ReadonlyMap<string, readonly Dated<DataFlowFacts>[]>;

type Safeguard = Dated<FactsByNoun['safeguard']>;

type Papers = {
  readonly recipients: ReadonlyMap<string, readonly Dated<FactsByNoun['recipient']>[]>;
  readonly standings: ReadonlyMap<string, readonly Dated<FactsByNoun['standing']>[]>;
  /** By party. */
  readonly safeguards: ReadonlyMap<string, ReadonlySet<Safeguard>>;
  readonly assessments: ReadonlyMap<
    string,
    readonly Dated<FactsByNoun['transferImpactAssessment']>[]
  >;
  readonly derogations: ReadonlyMap<string, readonly Dated<FactsByNoun['derogation']>[]>;
};

/**
 * All that is known of each flow at one instant, for the core to judge. A fixed number of statements,
 * however many flows and whatever they continue. Unknown ids are left out.
 */
export async function dossiers(
  rows: Rows,
  flowIds: readonly string[],
  knownAt: Instant,
  law: Law,
): Promise<ReadonlyMap<string, Dossier>> {
  const flows = await flowsAndAncestors(rows, flowIds, knownAt);
  const asked = flowIds.filter((id) => flows.has(id));
  const papers = await papersOf(rows, asked, flows, knownAt);
  return new Map(asked.map((id) => [id, dossierOf(id, flows, papers, law)]));
}

async function known<N extends Noun>(
  rows: Rows,
  noun: N,
  where: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Dated<FactsByNoun[N]>[]> {
  const table = NOUN_TABLES[noun];
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v WHERE ${where} AND ${knownAsOf('v')}`,
    parameters,
  );
  return found.map((row) => heldOf<N>(table, row));
}

async function flowsAndAncestors(
  rows: Rows,
  flowIds: readonly string[],
  knownAt: Instant,
): Promise<Flows> {
  const where = rows.dialect.anyOf('v.data_flow_id', ':ids');
  const own = await known(rows, 'dataFlow', where, { ids: [...new Set(flowIds)], knownAt });
  const above = [...new Set(own.flatMap(({ facts }) => facts.onwardOfId ?? []))];
  const ancestors = await known(rows, 'dataFlow', upwards(rows), { ids: above, knownAt });
  return new Map([
    ...grouped(own, (version) => version.id),
    ...grouped(ancestors, (version) => version.id),
  ]);
}

/** The flows given and all they continue. `UNION` meets each flow once, so that a loop ends. */
function upwards({ dialect }: Rows): string {
  return `v.data_flow_id IN (
    WITH RECURSIVE hop(id) AS (
      SELECT f.data_flow_id FROM data_flow_version f WHERE ${dialect.anyOf('f.data_flow_id', ':ids')}
      UNION
      SELECT f.onward_of_id FROM data_flow_version f JOIN hop ON f.data_flow_id = hop.id
      WHERE f.onward_of_id IS NOT NULL AND ${knownAsOf('f')})
    SELECT id FROM hop)`;
}

/** Facts of every version of the flows asked for. */
function factsIn(flows: Flows, ids: readonly string[]): readonly DataFlowFacts[] {
  return ids.flatMap((id) => (flows.get(id) ?? []).map(({ facts }) => facts));
}

function pairKey(exporterId: string, recipientId: string): string {
  return `${exporterId}|${recipientId}`;
}

async function papersOf(
  rows: Rows,
  asked: readonly string[],
  flows: Flows,
  knownAt: Instant,
): Promise<Papers> {
  const facts = factsIn(flows, asked);
  const all = factsIn(flows, [...flows.keys()]);
  const partyIds = [...new Set(all.flatMap((each) => [each.exporterId, each.recipientId]))];
  const recipientIds = [...new Set(facts.map(({ recipientId }) => recipientId))];
  const pairs = [
    ...new Set(facts.map(({ exporterId, recipientId }) => pairKey(exporterId, recipientId))),
  ];
  const { anyOf } = rows.dialect;
  const ofRecipients = { ids: recipientIds, knownAt };
  const byRecipient = anyOf('v.recipient_id', ':ids');
  const [recipients, standings, safeguards, assessments, derogations] = await Promise.all([
    known(rows, 'recipient', byRecipient, { ids: partyIds, knownAt }),
    standingsOf(rows, recipientIds, knownAt),
    known(rows, 'safeguard', betweenPairs(rows), { ids: recipientIds, pairs, knownAt }),
    known(rows, 'transferImpactAssessment', byRecipient, ofRecipients),
    known(rows, 'derogation', anyOf('v.flow_id', ':ids'), { ids: asked, knownAt }),
  ]);
  return {
    recipients: grouped(recipients, ({ id }) => id),
    standings: grouped(standings, (standing) => standing.facts.recipientId),
    safeguards: byParty(safeguards),
    assessments: grouped(assessments, (assessment) => assessment.facts.recipientId),
    derogations: grouped(derogations, (derogation) => derogation.facts.flowId),
  };
}

/** Versions in which both parties of one of the pairs are named. */
function betweenPairs({ dialect }: Rows): string {
  return `v.version_id IN (
    SELECT i.version_id FROM safeguard_party i
    JOIN safeguard_party e ON e.version_id = i.version_id
    WHERE ${dialect.anyOf('i.recipient_id', ':ids')}
      AND ${dialect.anyOf(`e.recipient_id || '|' || i.recipient_id`, ':pairs')})`;
}

/** Under every party it names. */
function byParty(safeguards: readonly Safeguard[]): ReadonlyMap<string, ReadonlySet<Safeguard>> {
  const named = new Map<string, Set<Safeguard>>();
  for (const safeguard of safeguards) {
    for (const { recipientId } of safeguard.facts.parties) {
      const some = named.get(recipientId) ?? new Set();
      named.set(recipientId, some.add(safeguard));
    }
  }
  return named;
}

function between({ safeguards }: Papers, facts: DataFlowFacts): readonly Safeguard[] {
  const ofExporter = safeguards.get(facts.exporterId);
  return [...(safeguards.get(facts.recipientId) ?? [])].filter((each) => ofExporter?.has(each));
}

/** Of the recipients, and of the parents that name them as covered entities. */
async function standingsOf(
  rows: Rows,
  recipientIds: readonly string[],
  knownAt: Instant,
): Promise<readonly Dated<FactsByNoun['standing']>[]> {
  const where = rows.dialect.anyOf('v.recipient_id', ':ids');
  const own = await known(rows, 'standing', where, { ids: recipientIds, knownAt });
  const parents = [...new Set(own.flatMap(({ facts }) => facts.coveredById ?? []))].filter(
    (id) => !recipientIds.includes(id),
  );
  return [...own, ...(await known(rows, 'standing', where, { ids: parents, knownAt }))];
}

function dossierOf(flowId: string, flows: Flows, papers: Papers, law: Law): Dossier {
  const chain = chainOf(flowId, flows);
  const facts = factsIn(flows, [flowId]);
  const holders = new Set(facts.map(({ recipientId }) => recipientId));
  const ofHolders = <T>(by: ReadonlyMap<string, readonly T[]>): readonly T[] =>
    [...holders].flatMap((id) => by.get(id) ?? []);
  const standings = ofHolders(papers.standings);
  const parents = new Set(standings.flatMap((standing) => standing.facts.coveredById ?? []));
  const parties = factsIn(flows, chain).flatMap((each) => [each.exporterId, each.recipientId]);
  return {
    flowId,
    flows: new Map(chain.map((id) => [id, flows.get(id) ?? []])),
    recipients: new Map(parties.map((id) => [id, papers.recipients.get(id) ?? []])),
    standings: [
      ...standings,
      ...[...parents]
        .filter((id) => !holders.has(id))
        .flatMap((id) => papers.standings.get(id) ?? []),
    ],
    safeguards: [...new Set(facts.flatMap((each) => between(papers, each)))],
    assessments: ofHolders(papers.assessments),
    derogations: papers.derogations.get(flowId) ?? [],
    law,
  };
}

/** The flow and all it continues, upwards. */
function chainOf(flowId: string, flows: Flows): readonly string[] {
  const chain = [flowId];
  for (const id of chain) {
    for (const { onwardOfId } of factsIn(flows, [id])) {
      if (onwardOfId !== null && flows.has(onwardOfId) && !chain.includes(onwardOfId)) {
        chain.push(onwardOfId);
      }
    }
  }
  return chain;
}

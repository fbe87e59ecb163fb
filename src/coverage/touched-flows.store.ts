import type { Parameters, Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Written } from '../database/version.store.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { KnownLaw } from '../law/law-history.js';

type FactsOf<N extends Noun> = readonly FactsByNoun[N][];

/**
 * Ids of the flows whose coverage a set of changes can touch, by what stood before and what stands
 * now, and of every hop onward of them, since a hop inherits regimes. Never too few.
 */
export async function touchedFlows(
  transaction: Transaction,
  written: readonly Written[],
  { tools }: KnownLaw,
): Promise<readonly string[]> {
  const [any] = await transaction.rows('SELECT id FROM data_flow LIMIT 1');
  if (any === undefined) return [];
  const search = new Search(transaction);
  for (const each of written) {
    if (each.noun === 'dataFlow') search.add(idsIn(each));
    if (each.noun === 'recipient') await search.ofParties(idsIn(each));
  }
  await search.ofRecipients([
    ...factsIn(written, 'standing').map(({ recipientId }) => recipientId),
    ...factsIn(written, 'transferImpactAssessment').map(({ recipientId }) => recipientId),
  ]);
  await search.ofCoveredBy(factsIn(written, 'standing').map(({ recipientId }) => recipientId));
  await search.between(
    factsIn(written, 'safeguard').map(({ parties }) => parties.map((party) => party.recipientId)),
  );
  search.add(factsIn(written, 'derogation').map(({ flowId }) => flowId));
  await search.ofPlaces([
    ...factsIn(written, 'territory').map(({ code }) => code),
    ...factsIn(written, 'adequacyDecision').map(({ territory }) => territory),
  ]);
  const codes = new Set(factsIn(written, 'transferTool').map(({ code }) => code));
  const counterparts = tools.filter(({ facts }) =>
    facts.alsoServes.some((code) => codes.has(code)),
  );
  await search.ofCodes([...codes, ...counterparts.map(({ facts }) => facts.code)]);
  return search.withOnward();
}

function idsIn({ superseded, inserted }: Written): readonly string[] {
  return [...superseded, ...inserted].map(({ id }) => id);
}

function factsIn<N extends Noun>(written: readonly Written[], noun: N): FactsOf<N> {
  return written
    .filter((each) => each.noun === noun)
    .flatMap(({ superseded, inserted }) => [...superseded, ...inserted])
    .map(({ facts }) => facts as FactsByNoun[N]);
}

class Search {
  private readonly found = new Set<string>();

  constructor(private readonly transaction: Transaction) {}

  add(ids: readonly string[]): void {
    for (const id of ids) this.found.add(id);
  }

  async ofParties(ids: readonly string[]): Promise<void> {
    const { anyOf } = this.transaction.dialect;
    await this.where(
      ids,
      `${anyOf('v.exporter_id', ':ids')} OR ${anyOf('v.recipient_id', ':ids')}`,
    );
  }

  async ofRecipients(ids: readonly string[]): Promise<void> {
    await this.where(ids, this.transaction.dialect.anyOf('v.recipient_id', ':ids'));
  }

  /** Flows to recipients that a listed parent names as covered entities. */
  async ofCoveredBy(ids: readonly string[]): Promise<void> {
    const named = this.transaction.dialect.anyOf('s.covered_by_id', ':ids');
    await this.where(
      ids,
      `v.recipient_id IN (SELECT s.recipient_id FROM standing_version s WHERE ${named})`,
    );
  }

  /** Flows between any two parties of one paper. */
  async between(papers: readonly (readonly string[])[]): Promise<void> {
    const { anyOf } = this.transaction.dialect;
    const pairs = papers.flatMap((ids) =>
      ids.flatMap((one) => ids.map((other) => `${one}|${other}`)),
    );
    await this.where(
      papers.flat(),
      `${anyOf('v.recipient_id', ':ids')}
       AND ${anyOf(`v.exporter_id || '|' || v.recipient_id`, ':pairs')}`,
      { pairs: [...new Set(pairs)] },
    );
  }

  /** The group row of the EEA bears on every place inside it. */
  async ofPlaces(codes: readonly string[]): Promise<void> {
    const { anyOf } = this.transaction.dialect;
    const party = `SELECT r.recipient_id FROM recipient_version r
      WHERE ${anyOf('r.established_in', ':ids')} OR ${anyOf('r.organisation_code', ':ids')}`;
    await this.where(
      codes,
      codes.includes('EEA')
        ? '1 = 1'
        : `${anyOf('v.destination', ':ids')} OR v.exporter_id IN (${party})
           OR v.recipient_id IN (${party})
           OR v.particulars LIKE '%"transitThrough"%' OR v.particulars LIKE '%"foreignParentIn"%'`,
    );
  }

  async ofCodes(codes: readonly string[]): Promise<void> {
    const { anyOf } = this.transaction.dialect;
    await this.where(
      codes,
      `v.recipient_id IN (SELECT p.recipient_id FROM safeguard_party p
         JOIN safeguard_version s ON s.version_id = p.version_id WHERE ${anyOf('s.code', ':ids')})
       OR v.data_flow_id IN (SELECT d.flow_id FROM derogation_version d WHERE ${anyOf('d.code', ':ids')})`,
    );
  }

  /** What was found and every hop onward of it. `UNION` meets each flow once, so that a loop ends. */
  async withOnward(): Promise<readonly string[]> {
    const { anyOf } = this.transaction.dialect;
    await this.where(
      [...this.found],
      `v.data_flow_id IN (
         WITH RECURSIVE hop(id) AS (
           SELECT f.id FROM data_flow f WHERE ${anyOf('f.id', ':ids')}
           UNION
           SELECT o.data_flow_id FROM data_flow_version o JOIN hop ON o.onward_of_id = hop.id)
         SELECT id FROM hop)`,
    );
    return [...this.found];
  }

  private async where(
    ids: readonly string[],
    condition: string,
    more: Parameters = {},
  ): Promise<void> {
    if (ids.length > 0) this.add(await this.ids(ids, condition, more));
  }

  private async ids(
    ids: readonly string[],
    condition: string,
    more: Parameters = {},
  ): Promise<readonly string[]> {
    const rows = await this.transaction.rows<{ data_flow_id: string }>(
      `SELECT DISTINCT v.data_flow_id FROM data_flow_version v WHERE ${condition}`,
      { ...more, ids: [...new Set(ids)] },
    );
    return rows.map((row) => row.data_flow_id);
  }
}

/** Ids of every flow that ever was. */
export async function allFlows(transaction: Transaction): Promise<readonly string[]> {
  const rows = await transaction.rows<{ id: string }>('SELECT id FROM data_flow ORDER BY id');
  return rows.map(({ id }) => id);
}

/** Ids of flows after an id, in order, at most `most`. */
export async function flowsAfter(rows: Rows, id: string, most: number): Promise<readonly string[]> {
  const found = await rows.rows<{ id: string }>(
    'SELECT id FROM data_flow WHERE id > :id ORDER BY id LIMIT :most',
    { id, most },
  );
  return found.map((row) => row.id);
}

/** How many flows there ever were. */
export async function flowCount(rows: Rows): Promise<number> {
  const [row] = await rows.rows<{ count: number }>('SELECT count(*) AS count FROM data_flow');
  return row?.count ?? 0;
}

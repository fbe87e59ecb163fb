import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { OUTCOMES } from '../../src/domain/coverage/coverage.js';
import { REGIMES } from '../../src/domain/register/regime.js';
import type { Regime } from '../../src/domain/register/regime.js';
import { ENGINES, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';

const PAGE = `query Page($on: LocalDate!, $knownAt: Instant, $filter: DataFlowFilter,
    $order: DataFlowOrder!, $after: String) {
  register(on: $on, knownAt: $knownAt) {
    dataFlows(filter: $filter, orderBy: $order, first: 37, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } }
    }
  }
}`;

const COUNTS = `query Counts($on: LocalDate!, $knownAt: Instant, $filter: DataFlowFilter, $by: CountBy!) {
  register(on: $on, knownAt: $knownAt) {
    coverageCounts(by: $by, filter: $filter) { regime count }
  }
}`;

/** Keys of which a coverage has exactly one; purposes and categories count a flow more than once. */
const ONE_EACH = ['DESTINATION', 'EXPORTER', 'RECIPIENT', 'RECIPIENT_KIND', 'TOOL'] as const;

const ORDERS = ['ID', 'EXPORTER', 'RECIPIENT'] as const;

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

/** Some of the companies of the demonstration that these keys of its tables name. */
const companies = (...keys: readonly string[]) =>
  some(keys.map((key) => demonstrationId('recipient', key)));

const every = fc.record({
  exporter: companies('noordzee', 'noordzee-nl', 'cloudmail'),
  recipient: companies('cloudmail', 'paynord', 'noordzee'),
  outcome: some(OUTCOMES),
  regime: some(REGIMES),
  tool: some(['EU-45', 'UK-45', 'EU-46-2-C-SCC2021-M2', 'UK-ADDENDUM']),
  destination: some(['BE', 'NL', 'GB', 'CH', 'US', 'IN', 'CA']),
  recipientKind: some(['SERVICE_PROVIDER', 'AFFILIATE', 'AUTHORITY', 'OTHER']),
  purpose: some(['administrative_messages', 'claims_handling', 'human_resources']),
  dataCategory: some(['name', 'email_address']),
  dataSubject: some(['policy_holder', 'claimant', 'employee']),
  staffData: fc.boolean(),
  onward: fc.boolean(),
  text: fc.constantFrom('Example', 'NOORDZEE', 'são paulo', 'cigna', '100%_'),
});

const FIELDS = [
  'exporter',
  'recipient',
  'outcome',
  'regime',
  'tool',
  'destination',
  'recipientKind',
  'purpose',
  'dataCategory',
  'dataSubject',
  'staffData',
  'onward',
  'text',
] as const;

type Filter = Partial<typeof every extends fc.Arbitrary<infer T> ? T : never>;

/** A filter on two fields at most: of many together nothing is left to count. */
const filters = fc
  .tuple(every, fc.shuffledSubarray([...FIELDS], { maxLength: 2 }))
  .map(([all, kept]): Filter => Object.fromEntries(kept.map((field) => [field, all[field]])));

const asked = fc.record({
  on: fc.constantFrom('2019-06-01', '2020-07-16', '2023-03-15', '2026-11-23'),
  knownAt: fc.constantFrom(null, '2023-09-20T21:59:59.999Z', '2025-01-01T00:00:00Z'),
  filter: filters,
  order: fc.constantFrom(...ORDERS),
  by: fc.constantFrom(...ONE_EACH),
});

type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;
type Question = Omit<Asked, 'filter'> & { readonly filter: object };

describe.each(ENGINES)('counts, on %s', (engine) => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration({ engine });
  }, TO_SERVE);

  afterAll(() => served.close());

  async function ask(document: string, variables: object) {
    const { body } = await served.ask(document, variables);
    expect(body.errors).toBeUndefined();
    return body.data.register;
  }

  /** The ids of all pages, walked to the end, and the count every page gave. */
  async function walk(question: Question): Promise<{ ids: string[]; totals: Set<number> }> {
    const ids: string[] = [];
    const totals = new Set<number>();
    for (let after: string | null = null, hasNext = true; hasNext;) {
      const { dataFlows } = await ask(PAGE, { ...question, after });
      totals.add(dataFlows.totalCount);
      ids.push(...dataFlows.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = dataFlows.pageInfo.endCursor;
      hasNext = dataFlows.pageInfo.hasNextPage;
    }
    return { ids, totals };
  }

  async function countOf(question: Question, regime: Regime): Promise<number> {
    const counts: readonly { regime: Regime; count: number }[] = (await ask(COUNTS, question))
      .coverageCounts;
    return counts
      .filter((each) => each.regime === regime)
      .reduce((sum, { count }) => sum + count, 0);
  }

  it('agree with the pages walked to the end, and with each other, for every filter', async () => {
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(asked, async (question) => {
        const { ids, totals } = await walk(question);
        if (ids.length > 0) counted += 1;
        expect(new Set(ids).size).toBe(ids.length);
        expect(totals).toEqual(new Set([ids.length]));
        for (const regime of question.filter.regime ?? REGIMES) {
          const narrowed = { ...question, filter: { ...question.filter, regime: [regime] } };
          const { dataFlows } = await ask(PAGE, { ...narrowed, after: null });
          expect(await countOf(question, regime)).toBe(dataFlows.totalCount);
        }
      }),
      { numRuns: 25 },
    );
    expect(counted).toBeGreaterThan(5);
  });

  it('are of the same flows in every order', async () => {
    const question = { on: '2026-11-23', knownAt: null, filter: {}, by: 'TOOL' } as const;
    const walks = await Promise.all(ORDERS.map((order) => walk({ ...question, order })));
    const sets = walks.map(({ ids }) => ids.toSorted((one, other) => one.localeCompare(other)));
    expect(sets[1]).toEqual(sets[0]);
    expect(sets[2]).toEqual(sets[0]);
    expect(sets[0]?.length).toBeGreaterThan(200);
  });
});

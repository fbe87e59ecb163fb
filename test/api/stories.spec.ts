import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENGINES, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';

const CHAIN = `query Chain($on: LocalDate!, $knownAt: Instant) {
  register(on: $on, knownAt: $knownAt) {
    dataFlows(filter: { text: "cloudmail", onward: false }) {
      edges { node { chain {
        worst { level outcome flow { recipient { legalName } } }
        hops { level outcome flow { recipient { legalName } } }
      } } }
    }
  }
}`;

const COMPANY = `query Company($on: LocalDate!, $knownAt: Instant) {
  register(on: $on, knownAt: $knownAt) {
    recipients(filter: { text: "LINA Life Insurance Company of Korea" }) {
      edges { node { __typename legalName inGroup } }
    }
  }
}`;

const TIMELINE = `{ register(on: "2026-11-23") {
  dataFlows(filter: { text: "cloudmail", onward: false }) {
    edges { node { timeline { regime from to outcome tool { code } } } }
  }
} }`;

describe.each(ENGINES)('the demonstration, on %s', (engine) => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration({ engine });
  }, TO_SERVE);

  afterAll(() => served.close());

  async function read(document: string, variables: object = {}) {
    const { body } = await served.ask(document, variables);
    expect(body.errors).toBeUndefined();
    return body.data.register;
  }

  it.each<{ on: string; outcomes: readonly string[]; worst: string | null }>`
    on              | outcomes                                   | worst
    ${'2026-01-15'} | ${['ADEQUATE', 'NOT_COVERED']}             | ${'São Paulo Cloud Example Ltda'}
    ${'2026-01-28'} | ${['ADEQUATE', 'ADEQUATE']}                | ${null}
    ${'2026-03-02'} | ${['ADEQUATE', 'ADEQUATE', 'NOT_COVERED']} | ${'Hanoi Imaging Example JSC'}
  `('follows the mail onward on $on and names the worst hop', async ({ on, outcomes, worst }) => {
    const { dataFlows } = await read(CHAIN, { on });
    const { chain } = dataFlows.edges[0].node;
    expect(chain.hops.map(({ outcome }: { outcome: string }) => outcome)).toEqual(outcomes);
    expect(chain.hops.map(({ level }: { level: number }) => level)).toEqual(
      outcomes.map((_: string, index: number) => index + 1),
    );
    if (worst !== null) {
      expect(chain.worst).toMatchObject({
        outcome: 'NOT_COVERED',
        flow: { recipient: { legalName: worst } },
      });
    }
  });

  it('tells the years of a flow without a gap', async () => {
    const { dataFlows } = await read(TIMELINE);
    const spans: {
      from: string;
      to: string | null;
      outcome: string;
      tool: { code: string } | null;
    }[] = dataFlows.edges[0].node.timeline;
    const days = spans.map(({ from, outcome, tool }) => [from, outcome, tool?.code ?? null]);
    expect(days).toContainEqual(['2022-12-28', 'NOT_COVERED', null]);
    expect(days).toContainEqual(['2023-02-01', 'SAFEGUARDED', 'EU-46-2-C-SCC2021-M2']);
    expect(days).toContainEqual(['2023-09-01', 'ADEQUATE', 'EU-45']);
    expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to));
    expect(spans.at(-1)?.to).toBeNull();
  });

  it.each<{ on: string; knownAt: string | null; type: string; inGroup: boolean }>`
    on              | knownAt                       | type                | inGroup
    ${'2022-06-30'} | ${null}                       | ${'Affiliate'}      | ${true}
    ${'2022-07-01'} | ${null}                       | ${'OtherRecipient'} | ${false}
    ${'2022-07-01'} | ${'2022-06-30T00:00:00.000Z'} | ${'Affiliate'}      | ${true}
  `('has the sold company as $type on $on, known at $knownAt', async (expected) => {
    const { on, knownAt, type, inGroup } = expected;
    const { recipients } = await read(COMPANY, { on, knownAt });
    expect(recipients.edges.map(({ node }: { node: object }) => node)).toEqual([
      { __typename: type, legalName: 'LINA Life Insurance Company of Korea', inGroup },
    ]);
  });

  it('holds the deal, and an order from a court that nobody has answered yet', async () => {
    const { businessTransfers, authorityDisclosures } = await read(`{ register(on: "2026-11-23") {
      businessTransfers { acquirerName completedOn outcome invented }
      authorityDisclosures { receivedOn decision groundCode invented }
    } }`);
    const real = businessTransfers.filter(({ invented }: { invented: boolean }) => !invented);
    expect(real).toHaveLength(32);
    expect(real).toContainEqual(
      expect.objectContaining({ completedOn: '2022-07-01', outcome: 'COMPLETED' }),
    );
    expect(authorityDisclosures).toEqual([
      { receivedOn: '2026-11-10', decision: 'UNDER_REVIEW', groundCode: null, invented: true },
    ]);
  });

  it('says what it is, and labels a moment before its opening', async () => {
    const now = await read('{ register(on: "2026-11-23") { kind notice reconstructed } }');
    expect(now).toMatchObject({ kind: 'DEMONSTRATION', reconstructed: false });
    expect(now.notice).toContain('do not exist');
    const past = await read(`{ register(on: "2016-08-01", knownAt: "2016-08-01T00:00:00Z") {
      reconstructed openedAt } }`);
    expect(past.reconstructed).toBe(true);
  });

  it('knew no end of Privacy Shield the day before the judgment', async () => {
    const shield = (knownAt: string) =>
      read(`{ register(on: "2026-11-23", knownAt: "${knownAt}") {
        adequacyDecisions(filter: { regime: [EU], territory: ["US"] }) { citation validTo } } }`);
    const named = (register: { adequacyDecisions: { citation: string }[] }) =>
      register.adequacyDecisions.filter(({ citation }) => citation.includes('2016/1250'));
    expect(named(await shield('2020-07-15T12:00:00Z'))).toMatchObject([{ validTo: null }]);
    expect(named(await shield('2020-07-16T12:00:00Z'))).toMatchObject([{ validTo: '2020-07-16' }]);
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENGINES, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Answer, Served } from '../support/application.js';

const QUESTION = readFileSync('test/api/who-receives-what.graphql', 'utf8');

const CLOUDMAIL = { text: 'cloudmail', onward: false };
const KNOWN_BEFORE_THE_LISTING = '2023-09-20T21:59:59.999Z';
const OLD = 'EU-SCC2010';
const CLAUSES = 'EU-46-2-C-SCC2021-M2';

/** The one flow an answer holds. */
function onlyNode({ body }: Answer) {
  expect(body.errors).toBeUndefined();
  const { edges, totalCount } = body.data.register.dataFlows;
  expect(totalCount).toBe(1);
  return edges[0].node;
}

describe.each(ENGINES)('who receives what, on %s', (engine) => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration({ engine });
  }, TO_SERVE);

  afterAll(() => served.close());

  it.each<{ on: string; knownAt: string | null; outcome: string }>`
    on              | knownAt                     | outcome          | tool       | fallbacks    | missing
    ${'2022-12-27'} | ${null}                     | ${'SAFEGUARDED'} | ${OLD}     | ${[]}        | ${[]}
    ${'2022-12-28'} | ${null}                     | ${'NOT_COVERED'} | ${null}    | ${[]}        | ${['TRANSFER_TOOL']}
    ${'2023-03-15'} | ${null}                     | ${'SAFEGUARDED'} | ${CLAUSES} | ${[]}        | ${[]}
    ${'2023-09-15'} | ${null}                     | ${'ADEQUATE'}    | ${'EU-45'} | ${[CLAUSES]} | ${[]}
    ${'2023-09-15'} | ${KNOWN_BEFORE_THE_LISTING} | ${'SAFEGUARDED'} | ${CLAUSES} | ${[]}        | ${[]}
  `('CloudMail on $on as known at $knownAt: $outcome', async ({ on, knownAt, ...expected }) => {
    const node = onlyNode(await served.ask(QUESTION, { on, knownAt, filter: CLOUDMAIL }));
    expect(node.coverage).toHaveLength(1);
    const { regime, outcome, tool, fallbacks, missing } = node.coverage[0];
    expect({
      regime,
      outcome,
      tool: tool?.code ?? null,
      fallbacks: fallbacks.map(({ code }: { code: string }) => code),
      missing,
    }).toEqual({ regime: 'EU', ...expected });
  });

  it('gives the parties, the place and the purposes in Dutch', async () => {
    const answer = await served.ask(QUESTION, { on: '2023-09-15', filter: CLOUDMAIL });
    expect(onlyNode(answer)).toMatchObject({
      exporter: { legalName: 'Noordzee Example Insurance NV', establishedIn: { code: 'BE' } },
      recipient: { __typename: 'ServiceProvider', legalName: 'CloudMail Example Inc.' },
      destination: { code: 'US', name: 'Verenigde Staten' },
      exporterRole: 'CONTROLLER',
      recipientRole: 'PROCESSOR',
      validFrom: '2019-05-02',
      validTo: null,
    });
    expect(onlyNode(answer).purposes).toContainEqual({
      slug: 'administrative_messages',
      label: 'Administratieve berichten',
    });
  });

  it('names the act, its days and the records it rests on', async () => {
    const answer = await served.ask(QUESTION, { on: '2023-09-15', filter: CLOUDMAIL });
    const [{ since, until, tool, considered }] = onlyNode(answer).coverage;
    expect({ since, until }).toEqual({ since: '2023-09-01', until: '2027-09-01' });
    expect(tool.__typename).toBe('AdequacyDecision');
    expect(tool.citation).toContain('2023/1795');
    const rule = (name: string) =>
      considered.find((finding: { rule: string }) => finding.rule === name);
    expect(rule('adequacy-decision')).toMatchObject({ verdict: 'APPLIES' });
    expect(rule('adequacy-decision').explanation).toContain('1 september 2023');
    expect(rule('adequacy-decision').evidence).toContainEqual(
      expect.objectContaining({ label: 'DPF' }),
    );
    expect(rule('former-standard-contractual-clauses').explanation).toContain('28 december 2022');
  });

  it('asks every rule about every flow, and says something of each', async () => {
    const { body } = await served.ask(QUESTION, { on: '2026-11-23', first: 100 });
    const flows: { node: { coverage: { considered: { explanation: string }[] }[] } }[] =
      body.data.register.dataFlows.edges;
    const findings = flows.flatMap(({ node }) =>
      node.coverage.flatMap(({ considered }) => considered),
    );
    expect(findings.length).toBeGreaterThan(flows.length * 10);
    expect(findings.filter(({ explanation }) => !/[a-z]/.test(explanation))).toEqual([]);
    expect(findings.filter(({ explanation }) => /[{}]|undefined/.test(explanation))).toEqual([]);
  });

  it('answers the same when the document comes back and runs compiled', async () => {
    const document = `${QUESTION}\n# ${engine}: not seen before`;
    const variables = { on: '2024-06-01', first: 40 };
    const first = await served.ask(document, variables);
    await served.ask(document, variables);
    expect(await served.ask(document, variables)).toEqual(first);
  });

  it('says of a recipient inside the area that there is no restricted transfer', async () => {
    const variables = { on: '2026-11-23', filter: { text: 'paynord' } };
    const { body } = await served.ask(QUESTION, variables);
    const outcomes = body.data.register.dataFlows.edges
      .flatMap(({ node }: { node: { coverage: { regime: string }[] } }) => node.coverage)
      .filter(({ regime }: { regime: string }) => regime === 'EU')
      .map(({ outcome }: { outcome: string }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['NO_RESTRICTED_TRANSFER']));
  });

  it('gives the same bytes for the same moment', async () => {
    const variables = { on: '2023-09-15', knownAt: KNOWN_BEFORE_THE_LISTING, first: 100 };
    const one = await served.ask(QUESTION, variables);
    const other = await served.ask(QUESTION, variables);
    expect(JSON.stringify(other.body)).toBe(JSON.stringify(one.body));
  });
});

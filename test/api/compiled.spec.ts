import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DPO, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';

const ON = '2026-11-23';

/** Documents that a compiler could read differently from the specification. */
const DOCUMENTS: Readonly<Record<string, { query: string; variables: readonly object[] }>> = {
  'fields left out and let in': {
    query: `query ($on: LocalDate!, $with: Boolean!, $without: Boolean = false) {
      register(on: $on) { on kind @skip(if: $with) dataFlows(first: 3) @include(if: $with) {
        edges { ... @skip(if: $without) { node { id } } cursor } } } }`,
    variables: [
      { on: ON, with: true },
      { on: ON, with: false },
      { on: ON, with: true, without: true },
    ],
  },
  'fragments on kinds of recipient': {
    query: `query ($on: LocalDate!) { register(on: $on) { recipients(first: 60) { edges { node {
      ...Named ... on Affiliate { town: city } ... on ServiceProvider { __typename }
      ... on Recipient { inGroup } } } } } }
      fragment Named on Recipient { __typename id legalName establishedIn { ...Place } }
      fragment Place on Territory { code name(language: fr) }`,
    variables: [{ on: ON }],
  },
  'variables that have a default, or are left out': {
    query: `query ($on: LocalDate!, $first: Int = 3, $language: Language = de, $text: String,
      $knownAt: Instant) {
      register(on: $on, knownAt: $knownAt) { dataFlows(first: $first, filter: { text: $text }) {
        totalCount edges { node { destination { name(language: $language) } } } } } }`,
    variables: [
      { on: ON },
      { on: ON, first: 2, language: 'nl', text: 'cloudmail' },
      { on: ON, first: null, knownAt: null },
    ],
  },
  'one value for a list': {
    query: `query ($on: LocalDate!, $place: [CountryCode!], $filter: DataFlowFilter) {
      register(on: $on) {
      one: dataFlows(filter: { destination: "US", outcome: ADEQUATE }) { totalCount }
      two: dataFlows(filter: { destination: $place }) { totalCount }
      three: dataFlows(filter: $filter) { totalCount } } }`,
    variables: [{ on: ON, place: 'US', filter: { destination: 'US', recipientKind: 'AFFILIATE' } }],
  },
  'a field under several names, and twice under one': {
    query: `query ($on: LocalDate!) { register(on: $on) { dataFlows(first: 4) {
      edges { node { destination { nl: name(language: nl) en: name(language: en) } } }
      edges { node { id destination { code } } } } } }`,
    variables: [{ on: ON }],
  },
  'two moments side by side': {
    query: `query ($one: LocalDate!, $other: LocalDate!) { __typename
      one: register(on: $one) { ...Mail } other: register(on: $other) { ...Mail } }
      fragment Mail on Register { on dataFlows(filter: { text: "cloudmail", onward: false }) {
        edges { node { coverage { regime outcome since until tool { code } } timeline { from outcome } } } } }`,
    variables: [{ one: '2023-03-15', other: '2023-09-15' }],
  },
  'a part that is refused': {
    query: `query ($on: LocalDate!, $tool: String!) { fine: register(on: $on) { on }
      register(on: $on) { kind dataFlows(filter: { tool: [$tool] }) { totalCount } } }`,
    variables: [{ on: ON, tool: 'EU-99' }],
  },
  'nothing that is not there': {
    query: `query ($on: LocalDate!, $id: ID!) { register(on: $on) {
      dataFlow(id: $id) { id coverage { outcome } }
      recipient(id: $id) { __typename legalName } } }`,
    variables: [
      { on: ON, id: '01890000-0000-7000-8000-000000000000' },
      { on: ON, id: 'x' },
    ],
  },
  'a preview whose input leaves its defaults': {
    query: `query ($input: PreviewCoverageInput!) { previewCoverage(input: $input) {
      regime outcome missing considered { rule verdict explanation(language: fr) } } }`,
    variables: [
      {
        input: {
          on: ON,
          exporter: { establishedIn: 'NL' },
          recipient: { establishedIn: 'US' },
          destination: 'US',
        },
      },
    ],
  },
};

describe('a document that comes back', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration();
  }, TO_SERVE);

  afterAll(() => served.close());

  it.each(
    Object.entries(DOCUMENTS).flatMap(([what, { query, variables }]) =>
      variables.map((given) => ({ what, query, given })),
    ),
  )('is answered compiled as the first time: $what, $given', async ({ query, given }) => {
    // A comment of its own keeps a document from having been seen.
    const fresh = await served.ask(`${query} # ${JSON.stringify(given)}`, given);
    await served.ask(query, given);
    await served.ask(query, given);
    const compiled = await served.ask(query, given);
    expect(compiled).toEqual(fresh);
    // The order of fields is part of an answer too.
    expect(JSON.stringify(compiled.body.data)).toBe(JSON.stringify(fresh.body.data));
    expect(fresh.status).toBe(200);
  });

  it('runs the operation that is named', async () => {
    const query = `query One { register(on: "2023-03-15") { on } }
      query Two { register(on: "${ON}") { on } }`;
    for (const [operationName, on] of [
      ['One', '2023-03-15'],
      ['Two', ON],
      ['One', '2023-03-15'],
      ['Two', ON],
      ['One', '2023-03-15'],
    ]) {
      const { body } = await served.http
        .post('/graphql')
        .auth(DPO, { type: 'bearer' })
        .send({ query, operationName });
      expect(body).toEqual({ data: { register: { on } } });
    }
  });
});

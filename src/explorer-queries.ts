/** A query worth trying, with its variables. */
export type ExplorerQuery = {
  readonly title: string;
  /** The whole of it, for the explorer. */
  readonly query: string;
  /** On one line, for a terminal. */
  readonly short: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const WHO_RECEIVES_WHAT = `query WhoReceivesWhat($on: LocalDate!, $knownAt: Instant, $filter: DataFlowFilter, $first: Int, $after: String) {
  register(on: $on, knownAt: $knownAt) {
    on knownAt rulesVersion notice
    dataFlows(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node {
        id
        exporter { legalName establishedIn { code } }
        recipient { __typename id kind legalName establishedIn { code name(language: nl) } }
        destination { code name(language: nl) }
        exporterRole recipientRole
        purposes { slug label(language: nl) }
        dataCategories { slug label(language: nl) }
        validFrom validTo
        coverage { regime outcome since until
          tool { __typename code citation }
          fallbacks { code citation }
          missing
          considered { rule citation verdict explanation(language: nl) evidence { id label } } }
      } }
    }
    coverageCounts(by: DESTINATION, filter: $filter) { key label(language: nl) regime outcome count }
  }
}`;

const TIMELINE = `query Timeline($on: LocalDate!, $filter: DataFlowFilter) {
  register(on: $on) {
    on knownAt
    dataFlows(filter: $filter, first: 5) {
      edges { node {
        recipient { legalName }
        timeline { regime from to outcome tool { __typename code citation } }
        chain { worst { level outcome flow { recipient { legalName } } }
          hops { level outcome flow { recipient { legalName } destination { code } } } }
      } }
    }
  }
}`;

const MAY_WE = `query MayWe($input: PreviewCoverageInput!) {
  previewCoverage(input: $input) {
    regime outcome missing
    tool { code citation }
    considered { rule verdict explanation(language: en) }
  }
}`;

/** Three queries worth trying on the demonstration. */
export const EXPLORER_QUERIES: readonly ExplorerQuery[] = [
  {
    title: 'Who receives what, where, under which safeguard',
    query: WHO_RECEIVES_WHAT,
    short:
      '{ register(on: "2023-03-15") { dataFlows(filter: { text: "cloudmail" }) { edges { node { recipient { legalName } coverage { outcome since tool { code citation } } } } } } }',
    variables: { on: '2023-03-15', filter: { text: 'cloudmail' }, first: 10 },
  },
  {
    title: 'How a flow was covered over the years, and what goes on from it',
    query: TIMELINE,
    short:
      '{ register(on: "2026-03-02") { dataFlows(filter: { text: "cloudmail" }) { edges { node { timeline { regime from to outcome } chain { worst { level outcome } } } } } } }',
    variables: { on: '2026-03-02', filter: { text: 'cloudmail' } },
  },
  {
    title: 'May we use this vendor, there, with these papers?',
    query: MAY_WE,
    short:
      '{ previewCoverage(input: { on: "2026-11-23", exporter: { establishedIn: "BE" }, recipient: { establishedIn: "IN" }, destination: "IN" }) { regime outcome missing } }',
    variables: {
      input: {
        on: '2026-11-23',
        exporter: { establishedIn: 'BE' },
        recipient: { establishedIn: 'IN' },
        destination: 'IN',
        exporterRole: 'CONTROLLER',
        recipientRole: 'PROCESSOR',
        tools: [{ code: 'EU-46-2-C-SCC2021-M2', executedOn: '2026-11-23' }],
      },
    },
  },
];

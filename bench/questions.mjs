// The questions of the benchmark.
const NODE = `id
  exporter { legalName establishedIn { code } }
  recipient { __typename id kind legalName establishedIn { code name(language: nl) } }
  destination { code name(language: nl) }
  exporterRole recipientRole
  purposes { slug label(language: nl) }
  dataCategories { slug label(language: nl) }
  validFrom validTo`;
const COVERAGE = `regime outcome since until
  tool { __typename code citation }
  fallbacks { code citation }
  missing`;
const CONSIDERED = `considered { rule citation verdict explanation(language: nl) evidence { id label } }`;

/** @param {string} coverage @param {string} first */
const flows = (
  coverage,
  first,
) => `query Page($on: LocalDate!, $knownAt: Instant, $filter: DataFlowFilter, $after: String) {
  register(on: $on, knownAt: $knownAt) {
    on knownAt rulesVersion
    dataFlows(filter: $filter, first: ${first}, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { cursor node { ${NODE} coverage { ${coverage} } } }
    }
  }
}`;

export const QUERIES = {
  page: flows(COVERAGE, '50'),
  considered: flows(`${COVERAGE} ${CONSIDERED}`, '50'),
  one: flows(COVERAGE, '1'),
  oneConsidered: flows(`${COVERAGE} ${CONSIDERED}`, '1'),
  total: `query Total($on: LocalDate!, $knownAt: Instant) {
    register(on: $on, knownAt: $knownAt) { dataFlows(first: 1) { totalCount } } }`,
  counts: `query Counts($on: LocalDate!, $knownAt: Instant) {
    register(on: $on, knownAt: $knownAt) {
      coverageCounts(by: DESTINATION) { key label(language: nl) regime outcome count } } }`,
};

/** Distinct moments near the end of the load, so that nothing is answered from memory. @param {number} index */
export function moments(index) {
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (index % 9)).padStart(2, '0');
  const millisecond = String(index % 1000).padStart(3, '0');
  const second = String(Math.floor(index / 1000) % 60).padStart(2, '0');
  return { on: `2026-${month}-${day}`, knownAt: `2026-10-01T00:00:${second}.${millisecond}Z` };
}

/** The cursor nine tenths down the list, by the id of a flow of that time; `null` in a register that ends before. @param {number} port @param {string} token @param {{ on: string, knownAt: string }} moment */
export async function DEEP(port, token, moment) {
  const ask = async (/** @type {string} */ query, /** @type {object} */ variables) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { ...moment, ...variables } }),
    });
    return (await response.json()).data.register.dataFlows;
  };
  const { pageInfo } = await ask(QUERIES.page, {});
  const [mark] = Buffer.from(pageInfo.endCursor, 'base64url').toString().split('|');
  // Ids begin with their time: nine tenths of the load's days lie before this one.
  const time = BigInt(Date.parse('2026-07-01T00:00:00Z')).toString(16).padStart(12, '0');
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
  const cursor = Buffer.from(`${mark}|${id}|`).toString('base64url');
  const { edges } = await ask(QUERIES.page, { after: cursor });
  return edges.length < 50 ? null : { cursor, id };
}

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { EXPLORER_QUERIES } from './explorer-queries.js';

/** The page's own settings, three of which its types do not tell. */
type Settings = Parameters<typeof renderGraphiQL>[0] & {
  readonly endpoint: string;
  readonly variables: string;
  readonly headers: string;
};

/**
 * The explorer: one self-contained page that asks `/graphql`, with queries worth trying as tabs. It signs in
 * with a token everybody knows, or leaves that to its reader.
 */
export function explorerPage(token: string | null): string {
  const headers =
    token === null ? '' : JSON.stringify({ Authorization: `Bearer ${token}` }, null, 2);
  const tabs = EXPLORER_QUERIES.map(({ query, variables }) => ({
    query,
    variables: JSON.stringify(variables, null, 2),
    headers,
  }));
  const settings: Settings = {
    title: 'Transfer Register',
    endpoint: '/graphql',
    defaultTabs: tabs,
    // The tab that opens first takes its variables from here.
    variables: tabs[0]?.variables ?? '{}',
    headers,
  };
  return renderGraphiQL(settings);
}

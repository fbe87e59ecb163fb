import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { EXPLORER_QUERIES } from './explorer-queries.js';

/** The page's own settings, two of which its types do not tell. */
type Settings = Parameters<typeof renderGraphiQL>[0] & {
  readonly endpoint: string;
  readonly variables: string;
};

/** The explorer: one self-contained page that asks `/graphql`, with queries worth trying as tabs. */
export function explorerPage(): string {
  const tabs = EXPLORER_QUERIES.map(({ query, variables }) => ({
    query,
    variables: JSON.stringify(variables, null, 2),
  }));
  const settings: Settings = {
    title: 'Transfer Register',
    endpoint: '/graphql',
    defaultTabs: tabs,
    // The tab that opens first takes its variables from here.
    variables: tabs[0]?.variables ?? '{}',
  };
  return renderGraphiQL(settings);
}

import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { EXPLORER_QUERIES } from './explorer-queries.js';

/** The explorer: one self-contained page that asks `/graphql`, with queries worth trying. */
export function explorerPage(): string {
  return renderGraphiQL({
    title: 'Transfer Register',
    defaultTabs: EXPLORER_QUERIES.map(({ query, variables }) => ({
      query,
      variables: JSON.stringify(variables, null, 2),
    })),
  });
}

import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, separateOperations } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { MOST_COST } from './limits.js';

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];

/** Refuses a query that would cost too much, before anything is read. */
export function costPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, schema, operationName }) {
          const query = operationName
            ? (separateOperations(document)[operationName] ?? document)
            : document;
          const variables = request.variables ?? {};
          const cost = getComplexity({ schema, query, variables, estimators });
          if (cost > MOST_COST) {
            throw new GraphQLError(
              `This query is too dear: ${cost}, and ${MOST_COST} at most. Ask for fewer rows or fields.`,
              { extensions: { code: 'TOO_DEAR', http: { status: 400 } } },
            );
          }
        },
      };
    },
  };
}

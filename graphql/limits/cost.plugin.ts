import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues, GraphQLError, separateOperations } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { MOST_COST } from './limits.js';

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];

type Asked = {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Refuses a query with values that do not fit, or that would cost too much, before anything is read. */
export function costPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, schema, operationName }) {
          if (operation === undefined) return;
          checkKind(schema, operation);
          const variables = request.variables ?? {};
          checkVariables(schema, operation, variables);
          const query = operationName
            ? (separateOperations(document)[operationName] ?? document)
            : document;
          const cost = costOf({ schema, query, variables });
          if (cost > MOST_COST) {
            throw turnedDown(
              'TOO_DEAR',
              `This query is too dear: ${cost}, and ${MOST_COST} at most. Ask for fewer rows or fields.`,
            );
          }
        },
      };
    },
  };
}

function checkKind(schema: GraphQLSchema, operation: OperationDefinitionNode): void {
  if (schema.getRootType(operation.operation)) return;
  const message = `The register knows no ${operation.operation}: it can only be asked, with a query.`;
  throw turnedDown('BAD_REQUEST', message, [operation]);
}

/** Here rather than on execution, where the first refusal comes without a code. */
function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Asked['variables'],
): void {
  const { errors } = getVariableValues(schema, variableDefinitions, variables);
  const [first] = errors ?? [];
  if (first) throw turnedDown('BAD_USER_INPUT', first.message, first.nodes);
}

/** What reading it could cost. An argument that does not fit is the client's mistake, not a bug. */
function costOf(asked: Asked): number {
  try {
    return getComplexity({ ...asked, estimators });
  } catch (error) {
    if (error instanceof GraphQLError)
      throw turnedDown('BAD_USER_INPUT', error.message, error.nodes);
    throw error;
  }
}

function turnedDown(code: string, message: string, nodes?: GraphQLError['nodes']): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code, http: { status: 400 } } });
}

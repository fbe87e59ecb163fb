import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getVariableValues, OperationTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { shownError } from './shown-error.js';

/** Compiled documents kept. */
const KEPT = 200;

type Seen = { count: number; compiled: CompiledQuery | null };

/**
 * Runs a document that comes back as compiled code: a page of fifty flows has some three thousand
 * fields, and walking the schema for each costs several times what reading them does. The first time
 * a document is seen it is run the ordinary way, so that one-off queries are never compiled. Who may ask
 * was settled before, by the plugin of permissions, for this actor and every time.
 */
export function compiledPlugin(): ApolloServerPlugin {
  const seen = new Map<string, Seen>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation(context) {
          const { queryHash, document, operation, schema, operationName } = context;
          // Commands run one after another, as the specification says, and are never many.
          if (operation?.operation !== OperationTypeNode.QUERY) return null;
          if (queryHash === undefined || document === undefined) return null;
          const known = seen.get(`${queryHash} ${operationName ?? ''}`);
          if (known === undefined) {
            if (seen.size >= KEPT) seen.clear();
            seen.set(`${queryHash} ${operationName ?? ''}`, { count: 1, compiled: null });
            return null;
          }
          known.count += 1;
          if (known.count === 2) known.compiled = compiled(schema, document, operationName ?? '');
          return known.compiled === null ? null : respond(known.compiled, context);
        },
      };
    },
  };
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): CompiledQuery | null {
  const result = compileQuery(schema, document, operationName);
  return isCompiledQuery(result) ? result : null;
}

async function respond(
  { query }: CompiledQuery,
  { contextValue, request, schema, operation }: GraphQLRequestContext<object>,
): Promise<GraphQLResponse> {
  // Compiled code knows no defaults of input fields: it is handed values that have them.
  const definitions = operation?.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, request.variables ?? {});
  const { data, errors } = await query({}, contextValue, coerced ?? {});
  const singleResult = {
    data: data ?? null,
    ...(errors && { errors: errors.map((error) => shownError(error.toJSON(), error)) }),
  };
  return {
    http: { status: undefined, headers: new HeaderMap() },
    body: { kind: 'single', singleResult },
  };
}

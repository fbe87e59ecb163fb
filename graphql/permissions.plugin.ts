import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  isAbstractType,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Actor } from '../src/actor.js';
import { isPermitted, PERMISSIONS } from '../src/permissions.js';
import type { Permitted } from '../src/permissions.js';

/** A field that is asked for, with every row of the table that must permit it. */
type AskedField = {
  readonly coordinate: string;
  readonly node: FieldNode;
  readonly rows: readonly (Permitted | undefined)[];
};

/**
 * Refuses the first field the actor may not see, before anything is read or compiled code is looked for.
 * A document is walked once; what it asks for is remembered with it, so that reading costs no more.
 */
export function permissionsPlugin(
  openness: { readonly explorable: boolean },
  table: Readonly<Record<string, Permitted>> = PERMISSIONS,
): ApolloServerPlugin<{ readonly actor: Actor | null }> {
  const known = new WeakMap<OperationDefinitionNode, readonly AskedField[]>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, contextValue }) {
          if (operation === undefined) return;
          const asked = known.get(operation) ?? askedFields({ schema, document, operation, table });
          known.set(operation, asked);
          const { actor } = contextValue;
          const refused = asked.find(
            ({ rows }) => !rows.every((row) => isPermitted(row, actor, openness)),
          );
          if (refused) throw denial(refused, actor);
        },
      };
    },
  };
}

type Walk = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly table: Readonly<Record<string, Permitted>>;
};

function askedFields({ schema, document, operation, table }: Walk): readonly AskedField[] {
  const asked = new Map<string, AskedField>();
  const types = new TypeInfo(schema);
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  visit(
    own,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = node.name.value;
        const parent = types.getParentType();
        // The root of introspection has a row; what hangs below it has not.
        if (field === '__typename' || parent?.name.startsWith('__')) return;
        const coordinate = `${parent?.name ?? operation.operation}.${field}`;
        const of = parent && isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
        const rows = [parent, ...of].map((type) => rowOf(table, type?.name ?? '', field));
        if (!asked.has(coordinate)) asked.set(coordinate, { coordinate, node, rows });
      },
    }),
  );
  return [...asked.values()];
}

/** A field's own row, or its type's. */
function rowOf(table: Walk['table'], type: string, field: string): Permitted | undefined {
  return table[`${type}.${field}`] ?? table[type];
}

function denial({ coordinate, node, rows }: AskedField, actor: Actor | null): GraphQLError {
  if (actor === null) {
    return new GraphQLError(`${coordinate}: sign in to ask for this.`, {
      nodes: [node],
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
  const needed = rows.flatMap((row) => (Array.isArray(row) ? row : [])).join(', ');
  const held = actor.roles.join(', ') || 'no role';
  return new GraphQLError(`${coordinate}: this is for ${needed || 'nobody'}; you have ${held}.`, {
    nodes: [node],
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}

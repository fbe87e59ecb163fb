import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';

/** A value that fits, for what must be given. */
const SAMPLES: Readonly<Record<string, string>> = {
  LocalDate: '"2026-11-23"',
  Instant: '"2027-01-01T00:00:00Z"',
  CountryCode: '"BE"',
  ID: '"01890000-0000-7000-8000-000000000000"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
};

function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? '"x"';
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${needed.map((field) => `${field.name}: ${sample(field.type)}`).join(', ')} }`;
}

function call({ name, args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter(
    (argument: GraphQLArgument) =>
      isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const given = needed.map((argument) => `${argument.name}: ${sample(argument.type)}`);
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

/** How to ask for one field: a selection from the root down to it, and the fields on the way. */
export type Way = {
  readonly coordinate: string;
  readonly operation: 'query' | 'mutation';
  readonly selection: string;
  /** Coordinates of the fields from the root to the field, itself the last. */
  readonly passes: readonly string[];
};

type Step = { readonly open: string; readonly close: string; readonly passes: readonly string[] };

/** The shortest way to every field of a schema, over interfaces and unions too. */
export function waysToFields(schema: GraphQLSchema): readonly Way[] {
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const root = roots[operation];
    return root ? waysFrom(schema, operation, root.name) : [];
  });
}

function waysFrom(
  schema: GraphQLSchema,
  operation: Way['operation'],
  root: string,
): readonly Way[] {
  const ways: Way[] = [];
  const steps = new Map<string, Step>([[root, { open: '', close: '', passes: [] }]]);
  // A map keeps the order of insertion, and yields what is added while it is walked: breadth first.
  for (const [name, { open, close, passes }] of steps) {
    const type = schema.getType(name);
    if (isAbstractType(type)) {
      for (const { name: possible } of schema.getPossibleTypes(type)) {
        const step = { open: `${open} ... on ${possible} {`, close: `} ${close}`, passes };
        if (!steps.has(possible)) steps.set(possible, step);
      }
    }
    const fields = isObjectType(type) || (isAbstractType(type) && 'getFields' in type);
    for (const field of fields ? Object.values(type.getFields()) : []) {
      const coordinate = `${name}.${field.name}`;
      const below = getNamedType(field.type);
      const isLeaf = !isObjectType(below) && !isAbstractType(below);
      const all = [...passes, coordinate];
      const selection = `${open} ${call(field)} ${isLeaf ? '' : '{ __typename }'} ${close}`;
      ways.push({ coordinate, operation, selection, passes: all });
      const step = { open: `${open} ${call(field)} {`, close: `} ${close}`, passes: all };
      if (!isLeaf && !steps.has(below.name)) steps.set(below.name, step);
    }
  }
  return ways;
}

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { schemaText } from '../graphql/print-schema.js';

const COMMITTED = 'graphql/schema.graphql';

type Described = readonly [name: string, description: string | null | undefined];

/** A type with all that hangs on it. */
function describedOf(type: GraphQLNamedType): readonly Described[] {
  const own: Described = [type.name, type.description];
  if (isEnumType(type)) {
    return [
      own,
      ...type
        .getValues()
        .map((value): Described => [`${type.name}.${value.name}`, value.description]),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field): Described => [
        `${type.name}.${field.name}`,
        field.description,
      ]),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field): readonly Described[] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((argument): Described => [
      `${type.name}.${field.name}(${argument.name})`,
      argument.description,
    ]),
  ]);
  return [own, ...fields];
}

describe('the schema', () => {
  let printed = '';

  beforeAll(async () => {
    printed = await schemaText();
  });

  it('is the committed one; `npm run schema` writes it', () => {
    expect(printed).toBe(readFileSync(COMMITTED, 'utf8'));
  });

  it('describes every type, field, argument, value and input', () => {
    const types = Object.values(buildSchema(printed).getTypeMap());
    const silent = types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap(describedOf)
      .filter(([name, description]) => !description && !['Query', 'Mutation'].includes(name))
      .map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('knows no Date and no DateTime', () => {
    const names = Object.keys(buildSchema(printed).getTypeMap());
    expect(names.filter((name) => name.startsWith('Date'))).toEqual([]);
  });
});

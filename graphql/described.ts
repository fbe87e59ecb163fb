import { registerEnumType } from '@nestjs/graphql';

/** An enum of the schema from the values of a domain type, each with its description. */
export function described<T extends string>(
  name: string,
  description: string,
  values: Readonly<Record<T, string>>,
): { readonly [V in T]: V } {
  const keys = Object.keys(values) as T[];
  const members = Object.fromEntries(keys.map((key) => [key, key])) as { readonly [V in T]: V };
  const valuesMap = Object.fromEntries(keys.map((key) => [key, { description: values[key] }]));
  registerEnumType(members, { name, description, valuesMap: valuesMap as never });
  return members;
}

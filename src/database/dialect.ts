/** The few expressions in which the two engines differ. Everything else is one text for both. */
export type Dialect = {
  readonly engine: 'sqlite' | 'postgres';
  /** `column` equals one of the list bound to `parameter`. */
  readonly anyOf: (column: string, parameter: string) => string;
  /** The JSON list in `column` has an element of the list bound to `parameter`. */
  readonly hasAny: (column: string, parameter: string) => string;
  /** A source of rows `alias.value`, one for each element of the JSON list in `column`. */
  readonly each: (column: string, alias: string) => string;
  /** A source of rows `alias.value`, one for each object of the JSON list bound to `parameter`. */
  readonly objects: (parameter: string, alias: string) => string;
  /** Two JSON lists hold the same, in whatever order; neither repeats itself or has spaces between. */
  readonly holdsSame: (one: string, other: string) => string;
  /** A value of the kinds a statement binds: lists, flags, text, numbers, nothing. */
  readonly bind: (value: unknown) => unknown;
};

export const SQLITE: Dialect = {
  engine: 'sqlite',
  anyOf: (column, parameter) => `${column} IN (SELECT value FROM json_each(${parameter}))`,
  hasAny: (column, parameter) =>
    `EXISTS (SELECT 1 FROM json_each(${column}) AS held JOIN json_each(${parameter}) AS asked ON asked.value = held.value)`,
  each: (column, alias) => `json_each(${column}) AS ${alias}`,
  objects: (parameter, alias) => `json_each(${parameter}) AS ${alias}`,
  holdsSame: (one, other) =>
    `length(${one}) = length(${other})
     AND NOT EXISTS (SELECT 1 FROM json_each(${one}) AS held
       WHERE held.value NOT IN (SELECT value FROM json_each(${other})))`,
  bind: (value) => {
    if (typeof value === 'boolean') return value ? 1 : 0;
    return Array.isArray(value) ? JSON.stringify(value) : value;
  },
};

export const POSTGRES: Dialect = {
  engine: 'postgres',
  anyOf: (column, parameter) => `${column} = ANY(${parameter})`,
  hasAny: (column, parameter) => `jsonb_exists_any(${column}, ${parameter})`,
  each: (column, alias) => `jsonb_array_elements_text(${column}) AS ${alias}(value)`,
  objects: (parameter, alias) => `jsonb_array_elements(${parameter}::jsonb) AS ${alias}(value)`,
  holdsSame: (one, other) => `(${one}) @> (${other}) AND (${one}) <@ (${other})`,
  bind: (value) => value,
};

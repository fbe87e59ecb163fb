/** A statement with places for values, and the names that fill them in order. */
export type Positional = { readonly text: string; readonly names: readonly string[] };

const NAME = /(?<!:):([a-zA-Z]\w*)/g;

/** Turns `:name` into `?`; a name used twice fills two places. `::type` is left alone. */
export function questioned(sql: string): Positional {
  const names: string[] = [];
  const text = sql.replaceAll(NAME, (_, name: string) => {
    names.push(name);
    return '?';
  });
  return { text, names };
}

/** Turns `:name` into `$1`; a name used twice fills one place, which the planner can use. */
export function numbered(sql: string): Positional {
  const names: string[] = [];
  const text = sql.replaceAll(NAME, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { text, names };
}

/** A statement with numbered or bare places, and the names that fill them in order. */
export type Positional = { readonly text: string; readonly names: readonly string[] };

/** Turns `:name` into `$1` or `?`. `::type` is left alone. A name used twice fills two places. */
export function positional(sql: string, place: (index: number) => string): Positional {
  const names: string[] = [];
  const text = sql.replaceAll(/(?<!:):([a-zA-Z]\w*)/g, (_, name: string) => {
    names.push(name);
    return place(names.length);
  });
  return { text, names };
}

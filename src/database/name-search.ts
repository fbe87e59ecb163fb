import { searchName } from '../domain/register/search-name.js';

/** `column`, a name as `searchName` keeps it, contains the text bound as `:text` by `nameValues`. */
export function nameMatches(column: string): string {
  return `${column} LIKE :text ESCAPE '!'`;
}

/** The values of a filter, its `text` as the pattern of `nameMatches`: what it holds stands for itself. */
export function nameValues<F extends { readonly text?: string }>({
  text,
  ...filter
}: F): Readonly<Record<string, unknown>> {
  if (text === undefined) return filter;
  return { ...filter, text: `%${searchName(text).replaceAll(/[%_!]/g, '!$&')}%` };
}

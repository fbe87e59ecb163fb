import { cursorOf, markOf, placeOf } from './cursor.js';
import type { ListOf, Place } from './cursor.js';
import type { PageArguments } from './page-arguments.js';
import type { PageInfoType } from './page-info.type.js';
import { pageSize } from './page-size.js';

/** How the items of a list are read, told apart and shown. */
type Items<T, N> = {
  readonly read: (asked: {
    readonly after: Place | null;
    readonly most: number;
  }) => Promise<readonly T[]>;
  readonly placeOf: (item: T) => Place;
  readonly view: (item: T) => N;
};

export type Page<N> = {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly pageInfo: PageInfoType;
};

/** One page of a list. Reads one more than it shows, to know whether more follow. */
export async function pageOf<T, N>(
  list: ListOf,
  { first, after }: PageArguments,
  items: Items<T, N>,
): Promise<Page<N>> {
  const size = pageSize(first);
  const mark = markOf(list);
  const found = await items.read({ after: after ? placeOf(after, mark) : null, most: size + 1 });
  const edges = found
    .slice(0, size)
    .map((item) => ({ cursor: cursorOf(mark, items.placeOf(item)), node: items.view(item) }));
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { edges, pageInfo: { hasNextPage: found.length > size, endCursor } };
}

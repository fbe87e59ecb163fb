import type { Layout, LayoutColumn } from './layout.js';
import { plain } from './plain.js';

/** What the header of a table says: which layout it has, where its columns are, and what nobody knows. */
export type Header =
  | {
      readonly layout: Layout;
      /** Key of the column at each place; `null` where the register knows none. */
      readonly keys: readonly (string | null)[];
      /** Headers that are not read; told, so that nothing is dropped in silence. */
      readonly unknown: readonly string[];
    }
  | HeaderRefused;

/** No layout fits: of the nearest one these columns are missing, or stand there twice. */
type HeaderRefused = {
  readonly kind: Layout['kind'];
  readonly missing: readonly LayoutColumn[];
  readonly twice: readonly LayoutColumn[];
};

/**
 * Recognises a layout by its header: keys, labels in either language, or other names; case, spaces and
 * accents do not matter. Of several that fit, the one that knows most of the columns.
 */
export function recogniseLayout(headers: readonly string[], layouts: readonly Layout[]): Header {
  const [best] = layouts
    .map((layout) => matched(layout, headers))
    .toSorted((one, other) => rank(other) - rank(one));
  if (best === undefined) throw new RangeError('There is no layout to recognise.');
  const { layout, keys, missing, twice } = best;
  if (missing.length > 0 || twice.length > 0) return { kind: layout.kind, missing, twice };
  const unknown = headers.filter((header, at) => keys[at] === null && header.trim() !== '');
  return { layout, keys, unknown };
}

type Matched = HeaderRefused & {
  readonly layout: Layout;
  readonly keys: readonly (string | null)[];
};

function matched(layout: Layout, headers: readonly string[]): Matched {
  const byName = new Map(
    layout.columns.flatMap((column) => namesOf(column).map((name) => [name, column.key] as const)),
  );
  const keys = headers.map((header) => byName.get(plain(header)) ?? null);
  const columns = (isWanted: (column: LayoutColumn, count: number) => boolean): LayoutColumn[] =>
    layout.columns.filter((column) =>
      isWanted(column, keys.filter((key) => key === column.key).length),
    );
  return {
    kind: layout.kind,
    layout,
    keys,
    missing: columns(({ required }, count) => required && count === 0),
    twice: columns((_, count) => count > 1),
  };
}

function namesOf({ key, labels, alsoCalled = [] }: LayoutColumn): readonly string[] {
  return [key, labels.nl, labels.en, ...alsoCalled].map(plain);
}

/** A layout that lacks nothing is before one that does; then the one that knows more. */
function rank({ keys, missing }: Matched): number {
  return keys.filter((key) => key !== null).length - missing.length * keys.length;
}

/** What a column would like, more than nothing: room for its longest word, for its longest cell on one line. */
export type Wish = { readonly least: number; readonly most: number };

/**
 * Shares a width out among columns, as pages of the web do: each gets room for its longest word, and what is
 * left goes to those whose cells are longer. Where not even the words fit, each gets its part, and words are
 * broken. The widths add up to `width`.
 */
export function columnWidths(wishes: readonly Wish[], width: number): readonly number[] {
  const least = total(wishes.map((wish) => wish.least));
  const most = total(wishes.map((wish) => wish.most));
  if (most <= width) return scaled(wishes, ({ most }) => most, width);
  if (least >= width) {
    // So that one long word leaves the other columns a part worth having.
    const largest = (2 * width) / wishes.length;
    return scaled(wishes, ({ least }) => Math.min(least, largest), width);
  }
  const spare = (width - least) / (most - least);
  return wishes.map((wish) => wish.least + (wish.most - wish.least) * spare);
}

function scaled(
  wishes: readonly Wish[],
  part: (wish: Wish) => number,
  width: number,
): readonly number[] {
  const all = total(wishes.map(part));
  return wishes.map((wish) => (part(wish) / all) * width);
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

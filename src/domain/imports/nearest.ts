/** The word that takes the fewest edits to become `text`; the first of equals, `null` when there is none. */
export function nearest(text: string, words: Iterable<string>): string | null {
  let closest: string | null = null;
  let fewest = Infinity;
  for (const word of words) {
    const edits = editsBetween(text, word);
    if (edits < fewest) [closest, fewest] = [word, edits];
  }
  return closest;
}

/** Letters added, left out or replaced to make one text of the other. */
function editsBetween(one: string, other: string): number {
  const letters = Array.from(other);
  let row = [0, ...letters.keys()].map((_, count) => count);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [place, beside] of letters.entries()) {
      const replaced = Number(row[place]) + (letter === beside ? 0 : 1);
      next.push(Math.min(replaced, Number(row[place + 1]) + 1, Number(next[place]) + 1));
    }
    row = next;
  }
  return Number(row.at(-1));
}

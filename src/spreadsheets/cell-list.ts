/** Characters a cell of a workbook may hold (32,767), with room for what is said of the rest. */
const MOST_CHARACTERS = 32_000;

/**
 * Texts in one cell, each once, parted by semicolons. What does not fit is not cut silently: `more` says
 * how many are not shown.
 */
export function cellList(items: readonly string[], more: (count: number) => string): string {
  const all = [...new Set(items)];
  const fitting: string[] = [];
  let length = 0;
  for (const item of all) {
    length += item.length + 2;
    if (length > MOST_CHARACTERS) break;
    fitting.push(item);
  }
  const rest = all.length - fitting.length;
  return [...fitting, ...(rest > 0 ? [more(rest)] : [])].join('; ');
}

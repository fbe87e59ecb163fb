/**
 * Cases as a table: a line of names, then a line of `${cells}` for each case. A cell is typed so that
 * it fits wherever a test puts it.
 */
export function table<Name extends string>(
  strings: TemplateStringsArray,
  ...cells: readonly unknown[]
): readonly Readonly<Record<Name, never>>[] {
  const names = String(strings[0])
    .split('|')
    .map((name) => name.trim());
  const rows: Record<string, unknown>[] = [];
  cells.forEach((cell, index) => {
    const column = index % names.length;
    if (column === 0) rows.push({});
    Object.assign(rows.at(-1) ?? {}, { [names[column] ?? '']: cell });
  });
  return rows as Record<Name, never>[];
}

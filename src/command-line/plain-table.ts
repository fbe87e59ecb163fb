import Table from 'cli-table3';

/** A table without colours, because it is read in files and mail too. `wrapWords: false` cuts anywhere. */
export function plainTable(
  columns: Readonly<Record<string, number>>,
  { wrapWords = true }: { readonly wrapWords?: boolean } = {},
): Table.Table {
  return new Table({
    head: Object.keys(columns),
    colWidths: Object.values(columns),
    style: { head: [], border: [] },
    wordWrap: true,
    wrapOnWordBoundary: wrapWords,
  });
}

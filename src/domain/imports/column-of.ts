import type { ImportedNoun } from './intent.js';
import type { Layout } from './layout.js';

/** Where a fact is not in a column of its own name. */
const COLUMNS: { readonly [N in ImportedNoun]: Readonly<Record<string, string>> } = {
  recipient: { establishedIn: 'country', parentId: 'parent', valid: 'from' },
  dataFlow: { exporterId: 'exporter', recipientId: 'legalName', valid: 'flowFrom' },
  safeguard: { parties: 'importers', valid: 'executedOn' },
  standing: { recipientId: 'recipient', valid: 'from' },
  processingAgreement: {
    controllerId: 'controller',
    processorId: 'processor',
    valid: 'signedOn',
  },
};

/** The column that a place in a command came from, such as `dataCategories.0`; `null` when from none. */
export function columnOf(noun: ImportedNoun, path: string, { columns }: Layout): string | null {
  const [fact = ''] = path.split('.');
  const key = COLUMNS[noun][fact] ?? fact;
  return columns.some((column) => column.key === key) ? key : null;
}

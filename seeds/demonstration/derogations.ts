import { readTable } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { entryOfRow } from './entry-of-row.js';

/** Exceptions relied on for single cases: some fit, one carries a vendor relation and does not. */
export function derogations(): readonly Entry[] {
  return readTable('../demonstration/derogations.csv').map((row) =>
    entryOfRow(row, 'derogation', {
      flowId: demonstrationId('dataFlow', row.text('flow')),
      code: row.text('code'),
      evidencedOn: row.day('from'),
      evidence: row.optional('evidence'),
      invented: true,
    }),
  );
}

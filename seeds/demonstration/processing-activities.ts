import { LEGAL_BASES } from '../../src/domain/register/processing-activity.js';
import { readTable } from '../reference/table.js';
import type { Entry } from './entry.js';
import { entryOfRow, recipientIn } from './entry-of-row.js';

/** Entries of the record of processing activities of an invented insurer. */
export function processingActivities(): readonly Entry[] {
  return readTable('../demonstration/processing-activities.csv').map((row) =>
    entryOfRow(row, 'processingActivity', {
      controllerId: recipientIn(row, 'controller'),
      name: row.text('name'),
      purposes: row.words('purposes'),
      legalBases: LEGAL_BASES.filter((basis) => row.words('legal_bases').includes(basis)),
      dataSubjects: row.words('data_subjects'),
      dataCategories: row.words('data_categories'),
      retention: row.optional('retention'),
      securityMeasures: row.optional('security_measures')?.split('; ') ?? [],
      note: row.optional('note'),
      invented: true,
    }),
  );
}

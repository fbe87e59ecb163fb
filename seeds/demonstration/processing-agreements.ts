import { AGREEMENT_POINTS } from '../../src/domain/register/processing-agreement.js';
import { readTable } from '../reference/table.js';
import type { Entry } from './entry.js';
import { entryOfRow, flowsIn, recipientIn } from './entry-of-row.js';

const AUTHORISATIONS = ['SPECIFIC', 'GENERAL'] as const;

/** Contracts with invented processors: whole ones, and one that lacks points of Article 28(3). */
export function processingAgreements(): readonly Entry[] {
  return readTable('../demonstration/processing-agreements.csv').map((row) => {
    const days = row.optional('sub_processor_notice_days');
    return entryOfRow(row, 'processingAgreement', {
      controllerId: recipientIn(row, 'controller'),
      processorId: recipientIn(row, 'processor'),
      signedOn: row.day('from'),
      endsOn: row.optionalDay('ends_on'),
      points: AGREEMENT_POINTS.filter((point) => row.words('points').includes(point)),
      subProcessorAuthorisation:
        row.optional('sub_processor_authorisation') === null
          ? null
          : row.oneOf('sub_processor_authorisation', AUTHORISATIONS),
      subProcessorNoticeDays: days === null ? null : Number(days),
      flowIds: flowsIn(row, 'flows'),
      documentReference: row.optional('document_reference'),
      note: row.optional('note'),
      invented: true,
    });
  });
}

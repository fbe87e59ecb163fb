import type { AssessmentConclusion } from '../../src/domain/register/transfer-impact-assessment.js';
import { readTable } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { entryOfRow, flowsIn, optionalRecipientIn, recipientIn } from './entry-of-row.js';

const CONCLUSIONS: readonly AssessmentConclusion[] = [
  'POSITIVE',
  'POSITIVE_WITH_MEASURES',
  'NOT_APPLIED_IN_PRACTICE',
  'NEGATIVE',
];

/** Transfer impact assessments: fresh, due for review, and one that came out negative. */
export function assessments(): readonly Entry[] {
  return readTable('../demonstration/assessments.csv').map((row) => {
    const safeguard = row.optional('safeguard');
    return entryOfRow(row, 'transferImpactAssessment', {
      exporterId: optionalRecipientIn(row, 'exporter'),
      recipientId: recipientIn(row, 'recipient'),
      territory: row.optional('territory'),
      safeguardId: safeguard === null ? null : demonstrationId('safeguard', safeguard),
      flowIds: flowsIn(row, 'flows'),
      completedOn: row.day('from'),
      conclusion: row.oneOf('conclusion', CONCLUSIONS),
      measures: row.optional('measures')?.split('; ') ?? [],
      reviewDueOn: row.optionalDay('review_due_on'),
      invented: true,
    });
  });
}

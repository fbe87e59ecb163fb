import type { PartyRole } from '../../src/domain/register/party-role.js';
import { readTable } from '../reference/table.js';
import type { Row } from '../reference/table.js';
import { circumstances } from './circumstances.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { entryOfRow, recipientIn } from './entry-of-row.js';

const ROLES: readonly PartyRole[] = [
  'CONTROLLER',
  'JOINT_CONTROLLER',
  'PROCESSOR',
  'SUB_PROCESSOR',
];

/**
 * A few hundred flows, all of them invented. Where a real company is named the flow illustrates
 * what an answer looks like, is covered on every day of its life, and says so in its note.
 */
export function dataFlows(): readonly Entry[] {
  return readTable('../demonstration/data-flows.csv').map((row) => {
    const onwardOf = row.optional('onward_of');
    const activity = row.optional('activity');
    return entryOfRow(row, 'dataFlow', {
      exporterId: recipientIn(row, 'exporter'),
      recipientId: recipientIn(row, 'recipient'),
      destination: row.optional('destination'),
      exporterRole: role(row, 'exporter_role'),
      recipientRole: role(row, 'recipient_role'),
      dataSubjects: row.words('data_subjects'),
      dataCategories: row.words('data_categories'),
      purposes: row.words('purposes'),
      staffData: row.text('staff_data') === 'yes',
      onwardOfId: onwardOf === null ? null : demonstrationId('dataFlow', onwardOf),
      activityId: activity === null ? null : demonstrationId('processingActivity', activity),
      circumstances: circumstances(row.words('circumstances')),
      invented: true,
      note: row.optional('note'),
    });
  });
}

function role(row: Row, column: string): PartyRole | null {
  return row.optional(column) === null ? null : row.oneOf(column, ROLES);
}

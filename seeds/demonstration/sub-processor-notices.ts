import { readTable } from '../reference/table.js';
import type { Entry } from './entry.js';
import { entryOfRow, optionalRecipientIn, recipientIn } from './entry-of-row.js';

/** What an invented processor told of its sub-processors: one notice accepted, one that waits. */
export function subProcessorNotices(): readonly Entry[] {
  return readTable('../demonstration/sub-processor-notices.csv').map((row) =>
    entryOfRow(row, 'subProcessorNotice', {
      processorId: recipientIn(row, 'processor'),
      subProcessorId: optionalRecipientIn(row, 'sub_processor'),
      subProcessorName: row.text('sub_processor_name'),
      receivedOn: row.day('received_on'),
      objectBy: row.optionalDay('object_by'),
      decision: row.oneOf('decision', ['PENDING', 'ACCEPTED', 'OBJECTED']),
      decidedOn: row.optionalDay('decided_on'),
      what: row.optional('what'),
      country: row.optional('country'),
      invented: true,
    }),
  );
}

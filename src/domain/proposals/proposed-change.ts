import { fieldDifferences } from '../history/field-differences.js';
import type { RecordChange } from '../history/record-changes.js';
import type { ProposedCommand } from './proposal.js';

/** What a command would do to a record, for people; `seen` are the facts its writer saw, if any. */
export function proposedChange(command: ProposedCommand, seen: object | null): RecordChange {
  const { kind, valid } = command;
  if (kind === 'RECORD') {
    return { kind: 'RECORDED', valid, fields: fieldDifferences(null, { ...command.facts }) };
  }
  const isChange = command.how === 'CHANGE';
  if (kind === 'WITHDRAW') return { kind: isChange ? 'ENDED' : 'WITHDRAWN', valid, fields: [] };
  return {
    kind: isChange ? 'CHANGED' : 'CORRECTED',
    valid,
    fields: fieldDifferences({ ...seen }, { ...seen, ...command.patch }),
  };
}

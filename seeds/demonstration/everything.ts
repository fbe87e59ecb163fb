import { law } from '../reference/law.js';
import { statement } from '../reference/statement.js';
import { vocabulary } from '../reference/vocabulary.js';
import type { RecordedChanges } from '../recorded-changes.js';
import { demonstration } from './demonstration.js';

/** All that a demonstration register holds, law included, in the order in which it became known. */
export function everything(): readonly RecordedChanges[] {
  return [...law(), vocabulary(), statement(), ...demonstration()].toSorted((one, other) =>
    one.recordedAt < other.recordedAt ? -1 : 1,
  );
}

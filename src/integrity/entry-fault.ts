import { digestOfEntry, GENESIS } from '../audit/audit-entry.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';

/** What is wrong with an entry that stands after `previous`, by the chain alone. */
export function entryFault(previous: AuditEntry | null, entry: AuditEntry): Fault | null {
  const { sequence } = entry;
  const due = (previous?.sequence ?? 0) + 1;
  if (sequence !== due) {
    return fault('ENTRY_MISSING', `Entry ${due} is missing: the next one is ${sequence}.`, {
      sequence: due,
    });
  }
  if (digestOfEntry(entry) !== entry.digest) {
    const message = `Entry ${sequence} is not what its own digest says: it was edited, or put in another's place.`;
    return fault('ENTRY_EDITED', message, { sequence });
  }
  if (entry.previousDigest !== (previous?.digest ?? GENESIS)) {
    const message = `Entry ${sequence} follows another entry than the one before it now.`;
    return fault('LINK_BROKEN', message, { sequence });
  }
  if (previous !== null && entry.recordedAt <= previous.recordedAt) {
    const message = `Entry ${sequence} is of ${entry.recordedAt}, which is not later than entry ${previous.sequence}.`;
    return fault('INSTANT_NOT_LATER', message, { sequence });
  }
  return null;
}

import type { Journal } from '../recording/journal.store.js';

/** The file of a journal in the history of everything. */
export function journalPath({ file }: Journal): string {
  return `native/${file}.ndjson`;
}

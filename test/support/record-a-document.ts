import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { DOCUMENTS, REDACTIONS } from '../../src/documents/documents.store.js';
import { journalRow } from '../../src/recording/journal.store.js';
import type { RecordingService } from '../../src/recording/recording.service.js';

/** Rows of a document and of a copy of it, without their files. */
export async function recordADocument(recording: RecordingService): Promise<void> {
  const said = { actor: 'tester', action: 'TEST', reason: 'a document', changes: [] };
  const of = {
    noun: 'safeguard',
    recordId: demonstrationId('safeguard', 'manila-scc'),
    bytes: 7,
  } as const;
  const [digest, redactedDigest] = ['a'.repeat(64), 'b'.repeat(64)];
  const document = { ...of, digest, kind: 'PDF', title: 'Clauses' } as const;
  await recording.record({ ...said, journal: [journalRow(DOCUMENTS, document)] });
  const redaction = {
    ...of,
    originalDigest: digest,
    redactedDigest,
    language: 'en',
    parts: [],
    summary: 'Nothing is hidden in this copy.',
  } as const;
  await recording.record({ ...said, journal: [journalRow(REDACTIONS, redaction)] });
}

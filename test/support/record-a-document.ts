import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { DOCUMENTS, REDACTIONS } from '../../src/documents/documents.store.js';
import { journalRow } from '../../src/recording/journal.store.js';
import type { RecordingService } from '../../src/recording/recording.service.js';

/** Rows of a document of clauses and of a copy of it, without their files; says which clauses. */
export async function recordADocument(recording: RecordingService): Promise<string> {
  const said = { actor: 'tester', action: 'TEST', reason: 'a document', changes: [] };
  const of = {
    noun: 'safeguard',
    recordId: demonstrationId('safeguard', 'noordzee manila EU-46-2-C-SCC2021-M2 2024-04-02'),
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
  return of.recordId;
}

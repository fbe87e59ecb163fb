import { EntitySchema } from 'typeorm';
import { isInstant } from './on-two-clocks.js';
import { oneOf } from './one-of.js';

type Row = Record<string, unknown>;

const id = { type: 'varchar', length: 36 } as const;
const instant = { type: 'varchar', length: 24 } as const;
const actor = { type: 'varchar', length: 200 } as const;
const digest = { type: 'varchar', length: 64 } as const;
const noun = { type: 'varchar', length: 40 } as const;

const NOUNS = ['safeguard', 'processingAgreement', 'transferImpactAssessment'] as const;

/** Documents that were received, a row for each; what is in them is kept by its digest outside the database. */
export const documentSchema = new EntitySchema<Row>({
  name: 'document',
  tableName: 'document',
  columns: {
    recorded_at: { ...instant, primary: true, primaryKeyConstraintName: 'document_pk' },
    noun,
    record_id: id,
    digest,
    kind: { type: 'varchar', length: 4 },
    bytes: { type: 'integer' },
    title: { type: 'text' },
    actor,
  },
  indices: [
    { name: 'document_by_record_id', columns: ['record_id', 'recorded_at'] },
    { name: 'document_by_digest', columns: ['digest'] },
  ],
  checks: [
    { name: 'document_instant', expression: isInstant('recorded_at') },
    { name: 'document_noun', expression: oneOf('noun', NOUNS) },
    { name: 'document_kind', expression: oneOf('kind', ['PDF', 'DOCX']) },
    { name: 'document_bytes', expression: 'bytes > 0' },
  ],
});

/** Copies with parts hidden that were made of documents, a row for each. */
export const redactionSchema = new EntitySchema<Row>({
  name: 'redaction',
  tableName: 'redaction',
  columns: {
    recorded_at: { ...instant, primary: true, primaryKeyConstraintName: 'redaction_pk' },
    noun,
    record_id: id,
    original_digest: digest,
    redacted_digest: digest,
    bytes: { type: 'integer' },
    language: { type: 'varchar', length: 2 },
    parts: { type: 'text' },
    summary: { type: 'text' },
    actor,
  },
  indices: [
    { name: 'redaction_by_record_id', columns: ['record_id', 'recorded_at'] },
    { name: 'redaction_by_redacted_digest', columns: ['redacted_digest'] },
  ],
  checks: [
    { name: 'redaction_instant', expression: isInstant('recorded_at') },
    { name: 'redaction_noun', expression: oneOf('noun', NOUNS) },
    { name: 'redaction_language', expression: oneOf('language', ['nl', 'en', 'fr', 'de']) },
    { name: 'redaction_bytes', expression: 'bytes > 0' },
  ],
});

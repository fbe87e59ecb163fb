import { EntitySchema } from 'typeorm';
import { OUTCOMES } from '../src/domain/coverage/coverage.js';
import { REGIMES } from '../src/domain/register/regime.js';
import type { Engine } from './engine.js';
import { isInstant, onTwoClocks } from './on-two-clocks.js';
import { oneOf } from './one-of.js';

type Row = Record<string, unknown>;

const id = { type: 'varchar', length: 36 } as const;
const instant = { type: 'varchar', length: 24 } as const;
const day = { type: 'date' } as const;
const digest = { type: 'varchar', length: 64 } as const;
const text = { type: 'text' } as const;

/** The one row that says what this database is; locking it locks the head of the audit chain. */
export const registerSchema = new EntitySchema<Row>({
  name: 'register',
  tableName: 'register',
  columns: {
    id: { type: 'integer', primary: true, primaryKeyConstraintName: 'register_pk' },
    kind: { type: 'varchar', length: 16 },
    opened_at: { ...instant, nullable: true },
    time_zone: { type: 'varchar', length: 40 },
    rules_version: { type: 'varchar', length: 20 },
  },
  checks: [
    { name: 'register_one_row', expression: 'id = 1' },
    { name: 'register_kind', expression: `kind IN ('PRODUCTION', 'DEMONSTRATION', 'LOAD')` },
  ],
});

/** The audit chain: each entry carries the digest of the one before. */
export const auditEntrySchema = new EntitySchema<Row>({
  name: 'audit_entry',
  tableName: 'audit_entry',
  columns: {
    sequence: { type: 'integer', primary: true, primaryKeyConstraintName: 'audit_entry_pk' },
    recorded_at: instant,
    actor: { type: 'varchar', length: 200 },
    action: { type: 'varchar', length: 60 },
    subject: { type: 'varchar', length: 80, nullable: true },
    reason: text,
    written_digest: digest,
    previous_digest: digest,
    digest,
  },
  uniques: [
    { name: 'audit_entry_recorded_at', columns: ['recorded_at'] },
    { name: 'audit_entry_digest', columns: ['digest'] },
  ],
  checks: [
    { name: 'audit_entry_sequence', expression: 'sequence > 0' },
    { name: 'audit_entry_instant', expression: isInstant('recorded_at') },
  ],
});

/** Who is a party to a version of a safeguard: looked up by recipient. */
export const safeguardPartySchema = new EntitySchema<Row>({
  name: 'safeguard_party',
  tableName: 'safeguard_party',
  columns: {
    version_id: { ...id, primary: true, primaryKeyConstraintName: 'safeguard_party_pk' },
    recipient_id: { ...id, primary: true, primaryKeyConstraintName: 'safeguard_party_pk' },
    side: {
      type: 'varchar',
      length: 8,
      primary: true,
      primaryKeyConstraintName: 'safeguard_party_pk',
    },
    joined_on: { ...day, nullable: true },
    left_on: { ...day, nullable: true },
  },
  foreignKeys: [
    {
      name: 'safeguard_party_of_fk',
      target: 'safeguard_version',
      columnNames: ['version_id'],
      referencedColumnNames: ['version_id'],
    },
    {
      name: 'safeguard_party_recipient_id_fk',
      target: 'recipient',
      columnNames: ['recipient_id'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [{ name: 'safeguard_party_by_recipient_id', columns: ['recipient_id', 'version_id'] }],
  checks: [{ name: 'safeguard_party_side', expression: `side IN ('EXPORTER', 'IMPORTER')` }],
});

/** A person at a recipient. Lives outside the versions, so that it can be erased: then nothing is left of it. */
export const contactSchema = new EntitySchema<Row>({
  name: 'contact',
  tableName: 'contact',
  columns: {
    id: { ...id, primary: true, primaryKeyConstraintName: 'contact_pk' },
    recipient_id: id,
    name: { ...text, nullable: true },
    role: { ...text, nullable: true },
    email: { ...text, nullable: true },
    telephone: { ...text, nullable: true },
    created_at: instant,
    created_by: { type: 'varchar', length: 200 },
    erased_at: { ...instant, nullable: true },
  },
  foreignKeys: [
    {
      name: 'contact_recipient_id_fk',
      target: 'recipient',
      columnNames: ['recipient_id'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [{ name: 'contact_by_recipient_id', columns: ['recipient_id'] }],
  checks: [
    { name: 'contact_created_at', expression: isInstant('created_at') },
    { name: 'contact_held', expression: 'erased_at IS NOT NULL OR name IS NOT NULL' },
    {
      name: 'contact_erased',
      expression: `erased_at IS NULL OR (${isInstant('erased_at')} AND name IS NULL AND role IS NULL AND email IS NULL AND telephone IS NULL)`,
    },
  ],
});

/** Derived: the answers of the core over every flow's life, on both clocks. */
export function coveragePeriodSchema(engine: Engine): EntitySchema<Row> {
  return new EntitySchema<Row>({
    name: 'coverage_period',
    tableName: 'coverage_period',
    columns: {
      coverage_period_id: { ...id, primary: true, primaryKeyConstraintName: 'coverage_period_pk' },
      data_flow_id: id,
      regime: { type: 'varchar', length: 2 },
      valid_from: day,
      valid_to: day,
      recorded_from: instant,
      recorded_to: instant,
      outcome: { type: 'varchar', length: 24 },
      rule: { type: 'varchar', length: 60, nullable: true },
      tool_kind: { type: 'varchar', length: 20, nullable: true },
      tool_id: { ...id, nullable: true },
      tool_code: { type: 'varchar', length: 40, nullable: true },
      tool_citation: { ...text, nullable: true },
      fallbacks: text,
      missing: text,
      since: day,
      until: day,
      destination: { ...text, nullable: true },
    },
    foreignKeys: [
      {
        name: 'coverage_period_of_fk',
        target: 'data_flow',
        columnNames: ['data_flow_id'],
        referencedColumnNames: ['id'],
      },
    ],
    indices: [
      {
        name: 'coverage_period_by_data_flow_id',
        columns: ['data_flow_id', 'recorded_to', 'valid_from'],
      },
      {
        name: 'coverage_period_by_outcome',
        columns: ['outcome', 'data_flow_id', 'regime', 'valid_from', 'valid_to'],
      },
      {
        name: 'coverage_period_by_destination',
        columns: ['destination', 'outcome', 'data_flow_id', 'regime', 'valid_from', 'valid_to'],
      },
    ],
    checks: [
      ...onTwoClocks('coverage_period', engine),
      { name: 'coverage_period_regime', expression: oneOf('regime', REGIMES) },
      { name: 'coverage_period_outcome', expression: oneOf('outcome', OUTCOMES) },
    ],
  });
}

import { EntitySchema } from 'typeorm';
import { isInstant } from './on-two-clocks.js';
import { oneOf } from './one-of.js';

type Row = Record<string, unknown>;

const id = { type: 'varchar', length: 36 } as const;
const instant = { type: 'varchar', length: 24 } as const;
const actor = { type: 'varchar', length: 200 } as const;

const STEPS = ['SAVED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'UNDONE'] as const;

/** What happened to proposals, a row for each step; the newest step of a proposal is its state. */
export const proposalStepSchema = new EntitySchema<Row>({
  name: 'proposal_step',
  tableName: 'proposal_step',
  columns: {
    recorded_at: { ...instant, primary: true, primaryKeyConstraintName: 'proposal_step_pk' },
    proposal_id: id,
    step: { type: 'varchar', length: 10 },
    actor,
    reason: { type: 'text', nullable: true },
    content: { type: 'text', nullable: true },
  },
  indices: [{ name: 'proposal_step_by_proposal_id', columns: ['proposal_id', 'recorded_at'] }],
  checks: [
    { name: 'proposal_step_instant', expression: isInstant('recorded_at') },
    { name: 'proposal_step_step', expression: oneOf('step', STEPS) },
    { name: 'proposal_step_content', expression: `(step = 'SAVED') = (content IS NOT NULL)` },
  ],
});

/** The commands of a proposal that are too many for the content of its step: some in each row. */
export const proposalPartSchema = new EntitySchema<Row>({
  name: 'proposal_part',
  tableName: 'proposal_part',
  columns: {
    // Of the step that saved them.
    recorded_at: { ...instant, primary: true, primaryKeyConstraintName: 'proposal_part_pk' },
    number: { type: 'integer', primary: true, primaryKeyConstraintName: 'proposal_part_pk' },
    commands: { type: 'text' },
    digest: { type: 'varchar', length: 64 },
  },
  foreignKeys: [
    {
      name: 'proposal_part_of_fk',
      target: 'proposal_step',
      columnNames: ['recorded_at'],
      referencedColumnNames: ['recorded_at'],
    },
  ],
  checks: [
    { name: 'proposal_part_instant', expression: isInstant('recorded_at') },
    { name: 'proposal_part_number', expression: 'number >= 0' },
  ],
});

/** What was answered to a command with an idempotency key. */
export const commandReceiptSchema = new EntitySchema<Row>({
  name: 'command_receipt',
  tableName: 'command_receipt',
  columns: {
    actor: { ...actor, primary: true, primaryKeyConstraintName: 'command_receipt_pk' },
    idempotency_key: {
      type: 'varchar',
      length: 100,
      primary: true,
      primaryKeyConstraintName: 'command_receipt_pk',
    },
    command_digest: { type: 'varchar', length: 64 },
    noun: { type: 'varchar', length: 40 },
    record_id: id,
    seen_on: { type: 'date' },
    known_at: instant,
    sequence: { type: 'integer' },
  },
});

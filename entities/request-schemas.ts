import { EntitySchema } from 'typeorm';
import { REQUEST_CHANNELS, REQUEST_KINDS } from '../src/domain/requests/request.js';
import { REQUEST_STATES, REQUEST_STEPS } from '../src/domain/requests/request-step.js';
import { isInstant } from './on-two-clocks.js';
import { oneOf } from './one-of.js';

type Row = Record<string, unknown>;

const id = { type: 'varchar', length: 36 } as const;
const instant = { type: 'varchar', length: 24 } as const;
const actor = { type: 'varchar', length: 200 } as const;
const day = { type: 'date' } as const;
const digest = { type: 'varchar', length: 64 } as const;

/** Requests as they came in: what is asked, and never who asks. */
export const requestSchema = new EntitySchema<Row>({
  name: 'request',
  tableName: 'request',
  columns: {
    recorded_at: { ...instant, primary: true, primaryKeyConstraintName: 'request_pk' },
    actor,
    request_id: id,
    reference: { type: 'varchar', length: 12 },
    kind: { type: 'varchar', length: 24 },
    received_on: day,
    channel: { type: 'varchar', length: 12 },
    language: { type: 'varchar', length: 2 },
    country: { type: 'varchar', length: 20, nullable: true },
    answering_company_id: id,
    relations: { type: 'text' },
    desk: { type: 'varchar', length: 10 },
    policy: { type: 'varchar', length: 20 },
    policy_period: { type: 'varchar', length: 5 },
    holidays_of: { type: 'varchar', length: 20, nullable: true },
  },
  uniques: [
    { name: 'request_request_id', columns: ['request_id'] },
    { name: 'request_reference', columns: ['reference'] },
  ],
  foreignKeys: [
    {
      name: 'request_answering_company_id_fk',
      target: 'recipient',
      columnNames: ['answering_company_id'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'request_instant', expression: isInstant('recorded_at') },
    { name: 'request_kind', expression: oneOf('kind', REQUEST_KINDS) },
    { name: 'request_channel', expression: oneOf('channel', REQUEST_CHANNELS) },
    { name: 'request_language', expression: oneOf('language', ['nl', 'en', 'fr', 'de']) },
    { name: 'request_desk', expression: oneOf('desk', ['EUROPE', 'ELSEWHERE']) },
  ],
});

/** What happened to requests, a row for each step, with what holds after it; the newest is how a request stands. */
export const requestStepSchema = new EntitySchema<Row>({
  name: 'request_step',
  tableName: 'request_step',
  columns: {
    recorded_at: { ...instant, primary: true, primaryKeyConstraintName: 'request_step_pk' },
    actor,
    request_id: id,
    step: { type: 'varchar', length: 10 },
    day,
    state: { type: 'varchar', length: 10 },
    due_on: day,
    assigned_to: { ...actor, nullable: true },
    content: { type: 'text' },
    // Words to or of the person, under the key of the request: unreadable once that is destroyed.
    sealed: { type: 'text', nullable: true },
    // What an answer says of the register: large, and read for one request at a time.
    facts: { type: 'text', nullable: true },
  },
  foreignKeys: [
    {
      name: 'request_step_of_fk',
      target: 'request',
      columnNames: ['request_id'],
      referencedColumnNames: ['request_id'],
    },
  ],
  indices: [
    { name: 'request_step_by_request_id', columns: ['request_id', 'recorded_at'] },
    { name: 'request_step_by_due_on', columns: ['state', 'due_on', 'request_id'] },
  ],
  checks: [
    { name: 'request_step_instant', expression: isInstant('recorded_at') },
    { name: 'request_step_step', expression: oneOf('step', REQUEST_STEPS) },
    { name: 'request_step_state', expression: oneOf('state', REQUEST_STATES) },
  ],
});

/** Who asks: sealed under a key of the request's own, which is wrapped under one of the configuration. Erased as a whole. */
export const requesterSchema = new EntitySchema<Row>({
  name: 'requester',
  tableName: 'requester',
  columns: {
    request_id: { ...id, primary: true, primaryKeyConstraintName: 'requester_pk' },
    key_name: { type: 'varchar', length: 40, nullable: true },
    wrapped_key: { type: 'text', nullable: true },
    sealed: { type: 'text', nullable: true },
    email_match: { ...digest, nullable: true },
    name_match: { ...digest, nullable: true },
    erased_at: { ...instant, nullable: true },
  },
  foreignKeys: [
    {
      name: 'requester_request_id_fk',
      target: 'request',
      columnNames: ['request_id'],
      referencedColumnNames: ['request_id'],
    },
  ],
  indices: [
    { name: 'requester_by_email_match', columns: ['email_match'] },
    { name: 'requester_by_name_match', columns: ['name_match'] },
    { name: 'requester_by_key_name', columns: ['key_name'] },
  ],
  checks: [
    {
      name: 'requester_held',
      expression:
        'erased_at IS NOT NULL OR (key_name IS NOT NULL AND wrapped_key IS NOT NULL AND sealed IS NOT NULL)',
    },
    {
      name: 'requester_erased',
      expression: `erased_at IS NULL OR (${isInstant('erased_at')} AND key_name IS NULL AND wrapped_key IS NULL AND sealed IS NULL AND email_match IS NULL AND name_match IS NULL)`,
    },
  ],
});

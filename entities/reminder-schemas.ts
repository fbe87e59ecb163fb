import { EntitySchema } from 'typeorm';
import { REMINDER_KINDS } from '../src/domain/reminders/reminder.js';
import type { Engine } from './engine.js';
import { isInstant } from './on-two-clocks.js';
import { oneOf } from './one-of.js';

type Row = Record<string, unknown>;

const instant = { type: 'varchar', length: 24 } as const;
const id = { type: 'varchar', length: 36 } as const;

/** A way to the calendar of due days: the digest of its secret, never the secret. */
export const calendarAddressSchema = new EntitySchema<Row>({
  name: 'calendar_address',
  tableName: 'calendar_address',
  columns: {
    id: { ...id, primary: true, primaryKeyConstraintName: 'calendar_address_pk' },
    digest: { type: 'varchar', length: 64 },
    actor_id: { type: 'varchar', length: 200 },
    actor_name: { type: 'varchar', length: 200 },
    roles: { type: 'varchar', length: 60 },
    created_at: instant,
    revoked_at: { ...instant, nullable: true },
  },
  uniques: [{ name: 'calendar_address_digest', columns: ['digest'] }],
  indices: [{ name: 'calendar_address_by_actor_id', columns: ['actor_id'] }],
  checks: [
    {
      name: 'calendar_address_instants',
      expression: `${isInstant('created_at')} AND ${isInstant('revoked_at')}`,
    },
  ],
});

/** What a desk was reminded of: taken up before it is sent, noted as sent after, once. */
export function reminderSchema(engine: Engine): EntitySchema<Row> {
  const key = { primary: true, primaryKeyConstraintName: 'reminder_pk' } as const;
  return new EntitySchema<Row>({
    name: 'reminder',
    tableName: 'reminder',
    columns: {
      request_id: { ...id, ...key },
      kind: { type: 'varchar', length: 16, ...key },
      due_on: { type: 'date', ...key },
      taken_by: id,
      taken_at: instant,
      sent_at: { ...instant, nullable: true },
    },
    indices: [
      {
        name: 'reminder_new_once',
        columns: ['request_id'],
        unique: true,
        where: `kind = 'NEW'`,
      },
      { name: 'reminder_by_taken_by', columns: ['taken_by'] },
    ],
    checks: [
      { name: 'reminder_kind', expression: oneOf('kind', REMINDER_KINDS) },
      {
        name: 'reminder_instants',
        expression: `${isInstant('taken_at')} AND ${isInstant('sent_at')}`,
      },
      // PostgreSQL has a type for days; SQLite would take any text, such as 2026-02-30.
      ...(engine === 'sqlite'
        ? [{ name: 'reminder_days', expression: 'due_on IS date(due_on)' }]
        : []),
    ],
  });
}

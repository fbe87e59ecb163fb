import { EntitySchema } from 'typeorm';
import { isInstant } from './on-two-clocks.js';

const instant = { type: 'varchar', length: 24 } as const;

/** A way in for a machine: the digest of its text, never the text. */
export const apiTokenSchema = new EntitySchema<Record<string, unknown>>({
  name: 'api_token',
  tableName: 'api_token',
  columns: {
    id: {
      type: 'varchar',
      length: 36,
      primary: true,
      primaryKeyConstraintName: 'api_token_pk',
    },
    name: { type: 'varchar', length: 120 },
    role: { type: 'varchar', length: 16 },
    hash: { type: 'varchar', length: 64 },
    created_at: instant,
    created_by: { type: 'varchar', length: 200 },
    expires_at: instant,
    revoked_at: { ...instant, nullable: true },
    last_used_at: { ...instant, nullable: true },
  },
  uniques: [{ name: 'api_token_hash', columns: ['hash'] }],
  checks: [
    {
      name: 'api_token_role',
      expression: `role IN ('DPO', 'PROCUREMENT', 'AUDITOR', 'ADMIN')`,
    },
    { name: 'api_token_lifetime', expression: 'created_at < expires_at' },
    {
      name: 'api_token_instants',
      expression: ['created_at', 'expires_at', 'revoked_at', 'last_used_at']
        .map(isInstant)
        .join(' AND '),
    },
  ],
});

/** What somebody may do. See `permissions.ts` for the table. */
export const ROLES = ['DPO', 'PROCUREMENT', 'AUDITOR', 'ADMIN'] as const;

export type Role = (typeof ROLES)[number];

/** Who is asking, however they signed in. */
export type Actor = {
  /** As the audit chain keeps it: never a requester, always somebody who works with the register. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

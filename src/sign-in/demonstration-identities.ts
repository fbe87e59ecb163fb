import type { Actor, Role } from '../actor.js';

const READY: readonly { readonly role: Role; readonly name: string }[] = [
  { role: 'DPO', name: 'The data protection officer' },
  { role: 'PROCUREMENT', name: 'The buyer' },
  { role: 'AUDITOR', name: 'The auditor' },
];

/** Who is in the demonstration, by the token that signs them in. Everybody knows these tokens. */
export const DEMONSTRATION_IDENTITIES: ReadonlyMap<string, Actor> = new Map(
  READY.map(({ role, name }) => {
    const token = `demonstration-${role.toLowerCase()}`;
    return [token, { id: token, name, roles: [role] }];
  }),
);

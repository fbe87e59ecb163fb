import type { Actor } from '../actor.js';

/** Whoever has the machine has the register: no token says who it is. */
export const OPERATOR: Actor = { id: 'command-line', name: 'The command line', roles: ['ADMIN'] };

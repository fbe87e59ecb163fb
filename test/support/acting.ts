import type { Actor } from '../../src/actor.js';

/** People who work with the register, as the demonstration knows them. */
export const DPO: Actor = { id: 'dpo@example', name: 'Dirk Example', roles: ['DPO'] };

export const PROCUREMENT: Actor = {
  id: 'procurement@example',
  name: 'Petra Example',
  roles: ['PROCUREMENT'],
};

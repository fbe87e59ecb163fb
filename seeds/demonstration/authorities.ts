import { BEGINNING } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { authoritiesOnRecord } from '../reference/authority.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { OPENING } from './opening.js';

/** Authorities that supervise or may ask for data: real bodies, and five kinds without a seat. */
export function authorities(): readonly Entry[] {
  return authoritiesOnRecord().map(({ key, facts }) => ({
    on: OPENING,
    hour: '09',
    actor: 'import@example',
    reason: 'Authorities, from public lists',
    changes: [recordedFrom('recipient', demonstrationId('recipient', key), BEGINNING, facts)],
  }));
}

import { instant } from '../../src/domain/time/instant.js';
import { BEGINNING } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import type { RecordedChanges } from '../recorded-changes.js';
import { stableId } from '../stable-id.js';
import { authoritiesOnRecord } from './authority.js';

/** The list was read on that day; when each authority was founded is not on record. */
const RECORDED_AT = instant('2026-11-23T00:00:00.000Z');

/** The data protection authorities of the EEA, the United Kingdom and Switzerland, for production. */
export function supervisoryAuthorities(): RecordedChanges {
  return {
    recordedAt: RECORDED_AT,
    actor: 'law-baseline',
    reason: 'Supervisory authorities, from public lists',
    changes: authoritiesOnRecord()
      .filter(({ facts }) => facts.authorityCategory === 'data_protection')
      .map(({ key, facts }) =>
        recordedFrom('recipient', stableId(`authority:${key}`, RECORDED_AT), BEGINNING, facts),
      ),
  };
}

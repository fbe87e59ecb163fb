import { localDate } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { OPENING } from './opening.js';

/** The one international organisation that a finding of adequacy covers. */
export function internationalOrganisations(): readonly Entry[] {
  const name = 'European Patent Organisation';
  const since = localDate('1977-10-07');
  return [
    {
      on: OPENING,
      hour: '09',
      actor: 'import@example',
      reason: 'International organisations',
      changes: [
        recordedFrom('recipient', demonstrationId('recipient', name), since, {
          kind: 'OTHER',
          legalName: name,
          shortName: 'EPO',
          establishedIn: 'DE',
          city: 'München',
          jurisdiction: null,
          legalForm: 'International organisation',
          registrationNumber: null,
          website: 'https://www.epo.org',
          organisationCode: 'EPO',
          branchOfId: null,
          parentId: null,
          inGroup: false,
          entityType: 'BODY',
          activity: 'patents',
          sector: null,
          publicBody: true,
          serviceTypes: [],
          authorityCategory: null,
          alsoUnder: [],
          fromPrecision: 'DAY',
          toPrecision: 'DAY',
          seenOn: null,
          invented: false,
          note: null,
          sourceKind: 'RECALLED',
          source: 'European Patent Convention; first day recalled',
          confidence: 'MEDIUM',
        }),
      ],
    },
  ];
}

import { localDate } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { OPENING } from './opening.js';
import { publicRecipient } from '../reference/public-recipient.js';

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
        recordedFrom(
          'recipient',
          demonstrationId('recipient', name),
          since,
          publicRecipient({
            kind: 'OTHER',
            legalName: name,
            shortName: 'EPO',
            establishedIn: 'DE',
            city: 'München',
            legalForm: 'International organisation',
            website: 'https://www.epo.org',
            organisationCode: 'EPO',
            entityType: 'BODY',
            activity: 'patents',
            publicBody: true,
            fromPrecision: 'DAY',
            sourceKind: 'RECALLED',
            source: 'European Patent Convention; first day recalled',
            confidence: 'MEDIUM',
          }),
        ),
      ],
    },
  ];
}

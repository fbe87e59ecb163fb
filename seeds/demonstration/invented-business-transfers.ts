import { localDate } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';

const COMPLETED = localDate('2024-07-01');

/** A member leaves the invented group, and with it the rules that bound it. */
export function inventedBusinessTransfers(): readonly Entry[] {
  return [
    {
      on: COMPLETED,
      hour: '10',
      actor: 'dpo@example',
      reason: 'Noordzee Example Services Sdn Bhd sold to Delta Example Holdings Sdn Bhd',
      changes: [
        recordedFrom('businessTransfer', demonstrationId('businessTransfer', 'delta'), COMPLETED, {
          acquirerId: demonstrationId('recipient', 'delta'),
          acquirerName: 'Delta Example Holdings Sdn Bhd',
          transferorId: demonstrationId('recipient', 'noordzee-groep'),
          transferorName: 'Noordzee Example Groep NV',
          deal: 'SHARES',
          direction: 'FROM_GROUP',
          what: 'All shares of Noordzee Example Services Sdn Bhd',
          affiliateIds: [demonstrationId('recipient', 'noordzee-my')],
          countries: ['MY'],
          announcedOn: '2024-04-15',
          completedOn: COMPLETED,
          completedPrecision: 'DAY',
          outcome: 'COMPLETED',
          statusAtSource: 'completed',
          value: null,
          note: 'Invented for the demonstration.',
          invented: true,
          sourceKind: 'OWN_RECORD',
          source: null,
          confidence: 'HIGH',
        }),
      ],
    },
  ];
}

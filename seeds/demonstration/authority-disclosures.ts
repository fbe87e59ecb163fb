import { localDate } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';

const RECEIVED = localDate('2026-11-10');

/** An order of a court in the United States to an invented affiliate: no ground, under review. */
export function authorityDisclosures(): readonly Entry[] {
  return [
    {
      on: RECEIVED,
      hour: '10',
      actor: 'dpo@example',
      reason: 'Order of a court in the United States received',
      changes: [
        recordedFrom('authorityDisclosure', demonstrationId('authorityDisclosure', '1'), RECEIVED, {
          authorityId: demonstrationId('recipient', 'United States District Courts, US'),
          askedId: demonstrationId('recipient', 'noordzee-us'),
          receivedOn: RECEIVED,
          legalReference: 'Example Order 26-0001',
          dataSet: 'Claim files of policy holders in Belgium',
          outsideCountryOfResidence: true,
          decision: 'UNDER_REVIEW',
          groundCode: null,
          challenged: null,
          personsInformed: null,
          invented: true,
        }),
      ],
    },
  ];
}

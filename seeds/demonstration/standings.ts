import type { StandingScheme } from '../../src/domain/register/standing.js';
import { readTable } from '../reference/table.js';
import type { Entry } from './entry.js';
import { entryOfRow, optionalRecipientIn, recipientIn, yesOrNo } from './entry-of-row.js';

const SCHEMES: readonly StandingScheme[] = [
  'SAFE_HARBOR',
  'SAFE_HARBOR_CH',
  'PRIVACY_SHIELD',
  'PRIVACY_SHIELD_CH',
  'DPF',
  'DPF_UK',
  'DPF_CH',
  'PIPEDA',
  'PROVINCIAL_EQUIVALENT',
  'APPI_PRIVATE',
  'PIPA',
  'LGPD',
  'FAROESE_ACT',
];

/** What puts invented companies in the scope of a finding: listings, some lapsed, and statutes. */
export function standings(): readonly Entry[] {
  return readTable('../demonstration/standings.csv').map((row) =>
    entryOfRow(row, 'standing', {
      recipientId: recipientIn(row, 'recipient'),
      scheme: row.oneOf('scheme', SCHEMES),
      held: yesOrNo(row, 'held'),
      humanResources: yesOrNo(row, 'human_resources'),
      coveredById: optionalRecipientIn(row, 'covered_by'),
      province: row.optional('province'),
      evidence: row.optional('evidence'),
      checkedOn: row.optionalDay('checked_on'),
    }),
  );
}

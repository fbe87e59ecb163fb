import { inventedCompany } from '../invented-company.js';
import { readTable } from '../reference/table.js';
import type { Entry } from './entry.js';
import { entryOfRow, optionalRecipientIn } from './entry-of-row.js';

const KINDS = ['AFFILIATE', 'SERVICE_PROVIDER', 'AUTHORITY', 'ACQUIRER', 'OTHER'] as const;
const REGIMES = ['EU', 'UK', 'CH'] as const;

/** Exporters and providers that do not exist, so that nothing bad is told of a real company. */
export function inventedCompanies(): readonly Entry[] {
  return readTable('../demonstration/invented-companies.csv').map((row) => {
    const branchOfId = optionalRecipientIn(row, 'branch_of');
    return entryOfRow(
      row,
      'recipient',
      inventedCompany({
        kind: row.oneOf('kind', KINDS),
        legalName: row.text('legal_name'),
        establishedIn: row.optional('country'),
        city: row.optional('city'),
        parentId: optionalRecipientIn(row, 'parent'),
        branchOfId,
        inGroup: row.text('in_group') === 'yes',
        entityType: branchOfId === null ? 'COMPANY' : 'BRANCH',
        activity: row.optional('activity'),
        sector: row.optional('sector'),
        serviceTypes: row.words('service_types'),
        authorityCategory: row.optional('authority_category'),
        publicBody: row.text('kind') === 'AUTHORITY',
        alsoUnder: REGIMES.filter((regime) => row.words('also_under').includes(regime)),
        fromPrecision: row.optionalDay('from') === null ? 'UNKNOWN' : 'DAY',
        note: row.optional('note') ?? 'Invented for the demonstration.',
      }),
    );
  });
}

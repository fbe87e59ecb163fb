import { BEGINNING } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { readTable } from '../reference/table.js';
import type { Row } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { OPENING } from './opening.js';

/** Authorities that supervise or may ask for data: real bodies, and five kinds without a seat. */
export function authorities(): readonly Entry[] {
  return readTable('../demonstration/authorities.csv').map((row) => ({
    on: OPENING,
    hour: '09',
    actor: 'import@example',
    reason: 'Authorities, from public lists',
    changes: [recordedFrom('recipient', authorityId(row), BEGINNING, factsOf(row))],
  }));
}

/** Two authorities may bear one name in two countries. */
function authorityId(row: Row): string {
  return demonstrationId(
    'recipient',
    `${row.text('legal_name')}, ${row.optional('country') ?? ''}`,
  );
}

function factsOf(row: Row) {
  const inEnglish = `In English: ${row.text('name_en')}.`;
  const scope = row.optional('scope_note');
  return {
    kind: 'AUTHORITY' as const,
    legalName: row.text('legal_name'),
    shortName: row.optional('short_name'),
    establishedIn: row.optional('country'),
    city: null,
    jurisdiction: null,
    legalForm: null,
    registrationNumber: null,
    website: row.optional('website'),
    organisationCode: row.text('level') === 'eu' ? 'EUI' : null,
    branchOfId: null,
    parentId: null,
    inGroup: false,
    entityType: 'BODY' as const,
    activity: scope,
    sector: null,
    publicBody: true,
    serviceTypes: [],
    authorityCategory: row.text('category'),
    alsoUnder: [],
    fromPrecision: 'UNKNOWN' as const,
    toPrecision: 'DAY' as const,
    seenOn: null,
    invented: false,
    note: inEnglish,
    ...row.provenance(),
  };
}

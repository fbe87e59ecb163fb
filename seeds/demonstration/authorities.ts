import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { BEGINNING } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { readTable } from '../reference/table.js';
import type { Row } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { OPENING } from './opening.js';
import { publicRecipient } from './public-recipient.js';

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

function factsOf(row: Row): RecipientFacts {
  return publicRecipient({
    kind: 'AUTHORITY',
    legalName: row.text('legal_name'),
    shortName: row.optional('short_name'),
    establishedIn: row.optional('country'),
    website: row.optional('website'),
    organisationCode: row.text('level') === 'eu' ? 'EUI' : null,
    entityType: 'BODY',
    activity: row.optional('scope_note'),
    publicBody: true,
    authorityCategory: row.text('category'),
    fromPrecision: 'UNKNOWN',
    note: `In English: ${row.text('name_en')}.`,
    ...row.provenance(),
  });
}

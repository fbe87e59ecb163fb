import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { publicRecipient } from './public-recipient.js';
import { readTable } from './table.js';
import type { Row } from './table.js';

/** A body that supervises, or may ask for data, with the key that tells it from its namesakes. */
export type Authority = { readonly key: string; readonly facts: RecipientFacts };

/** Every authority of the reference data, from public lists; five are kinds without a seat. */
export function authoritiesOnRecord(): readonly Authority[] {
  return readTable('authorities.csv').map((row) => ({
    // Two authorities may bear one name in two countries.
    key: `${row.text('legal_name')}, ${row.optional('country') ?? ''}`,
    facts: factsOf(row),
  }));
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

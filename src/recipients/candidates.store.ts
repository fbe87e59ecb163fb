import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { heldOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import type { Dated } from '../domain/bitemporal/version.js';
import { grouped } from '../domain/grouped.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import type { Candidate } from './candidate.js';

/** Recipients read at once: few enough that making them ready stalls nobody. */
const MOST = 500;

/** A recipient that changed, and what it is now; `null` when it was withdrawn on all days. */
export type ChangedRecipient = { readonly id: string; readonly candidate: Candidate | null };

type ChangedRow = VersionRow & { readonly changed_id: string; readonly version_id: string | null };

/** Every recipient whose record changed after `since`, each once, some at a time. */
export async function* recipientsChangedAfter(
  rows: Rows,
  since: Instant | '',
): AsyncGenerator<readonly ChangedRecipient[]> {
  let after = '';
  for (;;) {
    const found = await rows.rows<ChangedRow>(CHANGED, {
      since,
      after,
      most: MOST,
      open: UNTIL_SUPERSEDED,
    });
    const changed = [...grouped(found, ({ changed_id }) => changed_id)];
    yield changed.map(([id, versions]) => ({ id, candidate: candidateOf(id, versions) }));
    if (changed.length < MOST) return;
    after = changed.at(-1)?.[0] ?? after;
  }
}

const CHANGED = `SELECT c.recipient_id AS changed_id, v.*
FROM (
  SELECT DISTINCT recipient_id FROM recipient_version
  WHERE recipient_id > :after
    AND (recorded_from > :since OR (recorded_to > :since AND recorded_to < :open))
  ORDER BY recipient_id LIMIT :most
) c
LEFT JOIN recipient_version v ON v.recipient_id = c.recipient_id AND v.recorded_to = :open
ORDER BY c.recipient_id, v.valid_from`;

function candidateOf(id: string, rows: readonly ChangedRow[]): Candidate | null {
  const versions = rows
    .filter(({ version_id }) => version_id !== null)
    .map((row): Dated<RecipientFacts> => heldOf<'recipient'>(NOUN_TABLES.recipient, row));
  const newest = versions.at(-1);
  if (newest === undefined) return null;
  const { legalName, kind, establishedIn } = newest.facts;
  return {
    id,
    origin: 'REGISTER',
    label: legalName,
    kind,
    establishedIn,
    until: newest.valid.to,
    descriptions: versions.map(({ facts }) => ({
      legalName: facts.legalName,
      shortName: facts.shortName,
      registrationNumber: facts.registrationNumber,
      website: facts.website,
      establishedIn: facts.establishedIn,
    })),
  };
}

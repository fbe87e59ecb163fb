import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { heldOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import { grouped } from '../domain/grouped.js';
import type { Described } from '../domain/likeness/profile.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import type { Candidate } from './candidate.js';

/** Recipients read at once: few enough that making them ready stalls nobody. */
const MOST = 200;

/** A recipient that changed, and what it is now; `null` when it was withdrawn on all days. */
export type ChangedRecipient = {
  readonly id: string;
  readonly now: {
    readonly candidate: Candidate;
    readonly descriptions: readonly Described[];
  } | null;
};

/**
 * Every recipient whose record changed after `since`, each once, some at a time; all there are when
 * `since` is `null`.
 */
export async function* recipientsChangedAfter(
  rows: Rows,
  since: Instant | null,
): AsyncGenerator<readonly ChangedRecipient[]> {
  for await (const ids of since === null ? allIds(rows) : changedIds(rows, since)) {
    const versions = await rows.rows<VersionRow>(
      `SELECT v.* FROM recipient_version v
       WHERE ${rows.dialect.anyOf('v.recipient_id', ':ids')} AND v.recorded_to = :open
       ORDER BY v.recipient_id, v.valid_from`,
      { ids, open: UNTIL_SUPERSEDED },
    );
    const byId = grouped(versions, ({ recipient_id }) => String(recipient_id));
    yield ids.map((id) => changedRecipient(id, byId.get(id) ?? []));
  }
}

async function* allIds(rows: Rows): AsyncGenerator<readonly string[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const found: readonly { readonly id: string }[] = await rows.rows(
      'SELECT id FROM recipient WHERE id > :after ORDER BY id LIMIT :most',
      { after, most: MOST },
    );
    yield found.map(({ id }) => id);
    after = found[MOST - 1]?.id;
  }
}

/** What came since and stands, and what was closed since: the literals let both engines use the indexes. */
const CHANGED = `SELECT recipient_id AS id FROM recipient_version
  WHERE recorded_to = '${UNTIL_SUPERSEDED}' AND recorded_from > :since
  UNION ALL
  SELECT recipient_id AS id FROM recipient_version
  WHERE recorded_to < '${UNTIL_SUPERSEDED}' AND recorded_to > :since`;

async function* changedIds(rows: Rows, since: Instant): AsyncGenerator<readonly string[]> {
  const found = await rows.rows<{ readonly id: string }>(CHANGED, { since });
  const ids = [...new Set(found.map(({ id }) => id))];
  for (let first = 0; first < ids.length; first += MOST) yield ids.slice(first, first + MOST);
}

function changedRecipient(id: string, rows: readonly VersionRow[]): ChangedRecipient {
  const versions = rows.map((row) => heldOf<'recipient'>(NOUN_TABLES.recipient, row));
  const newest = versions.at(-1);
  if (newest === undefined) return { id, now: null };
  const { legalName, kind, establishedIn } = newest.facts;
  const candidate: Candidate = {
    id,
    origin: 'REGISTER',
    legalName,
    kind,
    establishedIn,
    until: newest.valid.to,
  };
  return { id, now: { candidate, descriptions: versions.map(({ facts }) => facts) } };
}

import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { versionOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { FactsByNoun } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import { LAW_NOUNS, LawHistory } from './law-history.js';
import type { LawNoun } from './law-history.js';

/** Every version of law and vocabulary, also those superseded. */
export async function loadLaw(rows: Rows): Promise<LawHistory> {
  const versions = async <N extends LawNoun>(noun: N): Promise<Version<FactsByNoun[N]>[]> => {
    const table = NOUN_TABLES[noun];
    const order = `ORDER BY ${table.idColumn}, recorded_from, valid_from`;
    const found = await rows.rows<VersionRow>(`SELECT * FROM ${table.version} ${order}`);
    return found.map((row) => versionOf<N>(table, row));
  };
  return new LawHistory({
    territory: await versions('territory'),
    adequacyDecision: await versions('adequacyDecision'),
    transferTool: await versions('transferTool'),
    vocabularyTerm: await versions('vocabularyTerm'),
  });
}

/** Whether any version of law or vocabulary was written or superseded after `instant`. */
export async function lawChangedAfter(rows: Rows, instant: Instant): Promise<boolean> {
  const changed = LAW_NOUNS.map(
    (noun) => `SELECT version_id FROM ${NOUN_TABLES[noun].version}
      WHERE recorded_from > :instant OR (recorded_to > :instant AND recorded_to < :open)`,
  );
  const found = await rows.rows(`${changed.join(' UNION ALL ')} LIMIT 1`, {
    instant,
    open: UNTIL_SUPERSEDED,
  });
  return found.length > 0;
}

import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { REFERENCES } from '../../entities/noun-schemas.js';
import { versionOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Parameters, Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Period } from '../domain/time/period.js';

type AnyVersion = Version<FactsByNoun[Noun]>;

type Found = readonly AnyVersion[];

/** The open versions of a noun that meet a condition. */
export async function openVersions(
  rows: Rows,
  noun: Noun,
  condition: string,
  parameters: Parameters,
): Promise<Found> {
  const table = NOUN_TABLES[noun];
  const found = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v WHERE ${condition} AND v.recorded_to = :open`,
    { ...parameters, open: UNTIL_SUPERSEDED },
  );
  return found.map((row) => versionOf(table, row));
}

/** The open versions of records, by id. */
export async function openById(rows: Rows, noun: Noun, ids: readonly string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const { idColumn } = NOUN_TABLES[noun];
  return openVersions(rows, noun, rows.dialect.anyOf(`v.${idColumn}`, ':ids'), { ids });
}

/** One version, open or superseded, by its own id. */
export async function versionById(
  rows: Rows,
  noun: Noun,
  versionId: string,
): Promise<AnyVersion | null> {
  const table = NOUN_TABLES[noun];
  const [row] = await rows.rows<VersionRow>(
    `SELECT v.* FROM ${table.version} v WHERE v.version_id = :versionId`,
    { versionId },
  );
  return row ? versionOf(table, row) : null;
}

/** Columns that records saying the same fact share; the first one narrows most. */
const SHARED: { readonly [N in Noun]?: readonly string[] } = {
  standing: ['recipient_id'],
  dataFlow: ['recipient_id', 'exporter_id'],
  safeguard: ['executed_on', 'code'],
  derogation: ['flow_id'],
  transferImpactAssessment: ['recipient_id', 'completed_on'],
  processingAgreement: ['processor_id', 'controller_id'],
  processingActivity: ['controller_id'],
  businessTransfer: ['acquirer_id'],
  authorityDisclosure: ['asked_id', 'received_on'],
  subProcessorNotice: ['processor_id', 'received_on'],
  adequacyDecision: ['territory', 'regime'],
  statement: ['title'],
};

/** Records that may say the same fact as one of those given. */
export async function openAlike<N extends Noun>(
  rows: Rows,
  noun: N,
  facts: readonly FactsByNoun[N][],
): Promise<Found> {
  const [first, second] = (SHARED[noun] ?? []).map((column) =>
    NOUN_TABLES[noun].columns.find((each) => each.column === column),
  );
  if (first === undefined || facts.length === 0) return [];
  const values = facts.map((each) => new Map<string, unknown>(Object.entries(each)));
  const keys = values.map((each) => [each.get(first.fact), second && each.get(second.fact)]);
  const known = keys.filter(([one]) => one !== null && one !== undefined);
  const { anyOf } = rows.dialect;
  const unknown = known.length < keys.length ? ` OR v.${first.column} IS NULL` : '';
  const narrowed = `(${anyOf(`v.${first.column}`, ':ones')}${unknown})`;
  const condition =
    second === undefined
      ? narrowed
      : `${narrowed} AND ${anyOf(`v.${first.column} || '|' || v.${second.column}`, ':pairs')}`;
  return openVersions(rows, noun, condition, {
    ones: [...new Set(known.map(([one]) => one))],
    pairs: [...new Set(known.map(([one, other]) => `${String(one)}|${String(other)}`))],
  });
}

/** The flows given and all they continue. `UNION` meets each flow once, so that a loop ends. */
export function openUpwards(rows: Rows, flowIds: readonly string[]): Promise<Found> {
  const { anyOf } = rows.dialect;
  const condition = `v.data_flow_id IN (
    WITH RECURSIVE hop(id) AS (
      SELECT f.id FROM data_flow f WHERE ${anyOf('f.id', ':ids')}
      UNION
      SELECT u.onward_of_id FROM data_flow_version u JOIN hop ON u.data_flow_id = hop.id
      WHERE u.onward_of_id IS NOT NULL AND u.recorded_to = :open)
    SELECT id FROM hop)`;
  return openVersions(rows, 'dataFlow', condition, { ids: flowIds });
}

/** One flow for each pair of roles that run between two sides on some of the days. */
export function openRolesBetween(
  rows: Rows,
  {
    exporters,
    importers,
  }: { readonly exporters: readonly string[]; readonly importers: readonly string[] },
  { from, to }: Period<LocalDate>,
): Promise<Found> {
  const { anyOf } = rows.dialect;
  const condition = `v.version_id IN (
    SELECT min(r.version_id) FROM data_flow_version r
    WHERE ${anyOf('r.recipient_id', ':importers')} AND ${anyOf('r.exporter_id', ':exporters')}
      AND r.recorded_to = :open AND r.valid_from < :to AND r.valid_to > :from
    GROUP BY r.exporter_role, r.recipient_role)`;
  return openVersions(rows, 'dataFlow', condition, { exporters, importers, from, to });
}

/** Flows in which a recipient acts as a processor on some of the days: `most` of them. */
export function openProcessing(
  rows: Rows,
  id: string,
  { from, to }: Period<LocalDate>,
  most: number,
): Promise<Found> {
  const condition = `v.version_id IN (
    SELECT r.version_id FROM data_flow_version r
    WHERE r.recorded_to = :open AND r.valid_from < :to AND r.valid_to > :from
      AND ((r.recipient_id = :id AND r.recipient_role IN ('PROCESSOR', 'SUB_PROCESSOR'))
        OR (r.exporter_id = :id AND r.exporter_role IN ('PROCESSOR', 'SUB_PROCESSOR')))
    LIMIT :most)`;
  return openVersions(rows, 'dataFlow', condition, { id, from, to, most });
}

/** Safeguards to which one of the companies is a party. */
export function openPapersOf(rows: Rows, ids: readonly string[]): Promise<Found> {
  const condition = `v.version_id IN (SELECT p.version_id FROM safeguard_party p
      WHERE ${rows.dialect.anyOf('p.recipient_id', ':ids')})`;
  return openVersions(rows, 'safeguard', condition, { ids });
}

/** Disclosures that an authority asked for on some of the days: `most` of them. */
export function openAskedBy(
  rows: Rows,
  authorityId: string,
  { from, to }: Period<LocalDate>,
  most: number,
): Promise<Found> {
  const condition = `v.version_id IN (
    SELECT r.version_id FROM authority_disclosure_version r
    WHERE r.authority_id = :authorityId AND r.recorded_to = :open
      AND r.valid_from < :to AND r.valid_to > :from
    LIMIT :most)`;
  return openVersions(rows, 'authorityDisclosure', condition, { authorityId, from, to, most });
}

type Resting = {
  readonly valid: Period<LocalDate>;
  readonly after?: Instant | null;
  readonly most: number;
};

/** Records that name a record on some of the days, recorded after an instant if given: `most` of each noun. */
export async function openResting(
  rows: Rows,
  noun: Noun,
  id: string,
  { valid: { from, to }, after = null, most }: Resting,
): Promise<ReadonlyMap<Noun, Found>> {
  const found = new Map<Noun, Found>();
  for (const { noun: other, columns, version } of Object.values(NOUN_TABLES)) {
    const naming = columns
      .filter(({ column }) => REFERENCES[column] === NOUN_TABLES[noun].identity)
      .map(({ column }) => `v.${column} = :id`);
    const conditions = [...naming, ...(LISTED[noun]?.[other] ?? [])];
    if (conditions.length === 0) continue;
    const some = `v.version_id IN (SELECT v.version_id FROM ${version} v
      WHERE (${conditions.join(' OR ')}) AND v.recorded_to = :open
        AND v.valid_from < :to AND v.valid_to > :from AND v.recorded_from > :after LIMIT :most)`;
    const values = { id, from, to, after: after ?? '', most, listed: `%"${id}"%` };
    found.set(other, await openVersions(rows, other, some, values));
  }
  return found;
}

const OF_FLOW = `SELECT f.recipient_id FROM data_flow_version f WHERE f.data_flow_id = :id`;

/** Where lists name a record: looked for only among those that its parties are in. */
const LISTED: { readonly [N in Noun]?: { readonly [O in Noun]?: readonly string[] } } = {
  recipient: {
    safeguard: [
      `v.version_id IN (SELECT p.version_id FROM safeguard_party p WHERE p.recipient_id = :id)`,
    ],
    businessTransfer: [`v.particulars LIKE :listed`],
  },
  dataFlow: {
    safeguard: [
      `v.version_id IN (SELECT p.version_id FROM safeguard_party p WHERE p.recipient_id IN (${OF_FLOW}))
       AND v.particulars LIKE :listed`,
    ],
    transferImpactAssessment: [`v.recipient_id IN (${OF_FLOW}) AND v.particulars LIKE :listed`],
    processingAgreement: [`v.processor_id IN (${OF_FLOW}) AND v.particulars LIKE :listed`],
  },
};

import { NOUN_TABLES } from '../../entities/noun-tables.js';
import { REFERENCES } from '../../entities/noun-schemas.js';
import { versionOf } from '../database/noun-rows.js';
import type { VersionRow } from '../database/noun-rows.js';
import type { Dialect } from '../database/dialect.js';
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

/**
 * Flows that say the same fact as one of those given, or nearly. Two large companies may have thousands of
 * flows between them: the database compares them, by an index that holds open versions only.
 */
function openSameFlows(rows: Rows, facts: readonly FactsByNoun['dataFlow'][]): Promise<Found> {
  const { objects, holdsSame } = rows.dialect;
  const condition = `v.version_id IN (
    WITH asked AS MATERIALIZED (
      SELECT value ->> 'exporterId' AS exporter_id, value ->> 'recipientId' AS recipient_id,
        value ->> 'destination' AS destination, value ->> 'onwardOfId' AS onward_of_id,
        value ->> 'activityId' AS activity_id, value -> 'purposes' AS purposes,
        value -> 'dataCategories' AS data_categories, value -> 'dataSubjects' AS data_subjects
      FROM ${objects(':asked', 'given')})
    SELECT f.version_id FROM asked CROSS JOIN data_flow_version f
    WHERE f.recorded_to = '${UNTIL_SUPERSEDED}'
      AND f.recipient_id = asked.recipient_id AND f.exporter_id = asked.exporter_id
      AND f.destination IS NOT DISTINCT FROM asked.destination
      AND f.onward_of_id IS NOT DISTINCT FROM asked.onward_of_id
      AND f.activity_id IS NOT DISTINCT FROM asked.activity_id
      AND ${holdsSame('f.purposes', 'asked.purposes')}
      AND ${holdsSame('f.data_categories', 'asked.data_categories')}
      AND ${holdsSame('f.data_subjects', 'asked.data_subjects')})`;
  return openVersions(rows, 'dataFlow', condition, { asked: JSON.stringify(facts) });
}

/** Records that may say the same fact as one of those given. */
export async function openAlike<N extends Noun>(
  rows: Rows,
  noun: N,
  facts: readonly FactsByNoun[N][],
): Promise<Found> {
  if (noun === 'dataFlow') return openSameFlows(rows, facts as readonly FactsByNoun['dataFlow'][]);
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

/** Where papers say what kind a recipient is of: processors, authorities, listed companies. */
const SAYING_KIND = {
  processingAgreement: 'processor_id',
  subProcessorNotice: 'processor_id',
  authorityDisclosure: 'authority_id',
  standing: 'recipient_id',
} as const satisfies { readonly [N in Noun]?: string };

/** Of each noun that says what kind a recipient is of, one that names it on some of the days. */
export async function openSayingKind(
  rows: Rows,
  id: string,
  { from, to }: Period<LocalDate>,
): Promise<ReadonlyMap<Noun, Found>> {
  const found = new Map<Noun, Found>();
  for (const [noun, column] of Object.entries(SAYING_KIND)) {
    const { version } = NOUN_TABLES[noun as Noun];
    const condition = `v.version_id IN (SELECT k.version_id FROM ${version} k
      WHERE k.${column} = :id AND k.recorded_to = :open
        AND k.valid_from < :to AND k.valid_to > :from LIMIT 1)`;
    found.set(noun as Noun, await openVersions(rows, noun as Noun, condition, { id, from, to }));
  }
  return found;
}

/** Safeguards to which one of the companies is a party. */
export function openPapersOf(rows: Rows, ids: readonly string[]): Promise<Found> {
  const condition = `v.version_id IN (SELECT p.version_id FROM safeguard_party p
      WHERE ${rows.dialect.anyOf('p.recipient_id', ':ids')})`;
  return openVersions(rows, 'safeguard', condition, { ids });
}

type Resting = {
  readonly valid: Period<LocalDate>;
  /** Recorded later than `after`, up to and with `upTo`; whenever, when left out. */
  readonly since?: { readonly after: Instant; readonly upTo: Instant };
  readonly most: number;
};

/** Records that name one of some records on some of the days: `most` of each noun. */
export async function openResting(
  rows: Rows,
  noun: Noun,
  ids: readonly string[],
  { valid: { from, to }, since, most }: Resting,
): Promise<ReadonlyMap<Noun, Found>> {
  const found = new Map<Noun, Found>();
  const { anyOf } = rows.dialect;
  const named = JSON.stringify(ids.map((id) => ({ id })));
  const recorded =
    since === undefined ? '' : 'AND v.recorded_from > :after AND v.recorded_from <= :upTo';
  for (const { noun: other, columns, version } of Object.values(NOUN_TABLES)) {
    const naming = columns
      .filter(({ column }) => REFERENCES[column] === NOUN_TABLES[noun].identity)
      .map(({ column }) => anyOf(`v.${column}`, ':ids'));
    const conditions = [...naming, ...(LISTED[noun]?.[other]?.(rows.dialect) ?? [])];
    if (conditions.length === 0) continue;
    const some = `v.version_id IN (SELECT v.version_id FROM ${version} v
      WHERE (${conditions.join(' OR ')}) AND v.recorded_to = :open
        AND v.valid_from < :to AND v.valid_to > :from ${recorded} LIMIT :most)`;
    const values = { ids, named, from, to, ...since, most };
    found.set(other, await openVersions(rows, other, some, values));
  }
  return found;
}

type Listed = (dialect: Dialect) => readonly string[];

/** Where lists name a record: looked for only among those that its parties are in. */
const LISTED: { readonly [N in Noun]?: { readonly [O in Noun]?: Listed } } = {
  recipient: {
    safeguard: ({ anyOf }) => [
      `v.version_id IN (SELECT p.version_id FROM safeguard_party p WHERE ${anyOf('p.recipient_id', ':ids')})`,
    ],
    businessTransfer: (dialect) => [namesOne(dialect)],
  },
  dataFlow: {
    safeguard: (dialect) => [
      `v.version_id IN (SELECT p.version_id FROM safeguard_party p WHERE p.recipient_id IN (${ofFlows(dialect)}))
       AND ${namesOne(dialect)}`,
    ],
    transferImpactAssessment: (dialect) => [
      `v.recipient_id IN (${ofFlows(dialect)}) AND ${namesOne(dialect)}`,
    ],
    processingAgreement: (dialect) => [
      `v.processor_id IN (${ofFlows(dialect)}) AND ${namesOne(dialect)}`,
    ],
  },
};

function ofFlows({ anyOf }: Dialect): string {
  return `SELECT f.recipient_id FROM data_flow_version f WHERE ${anyOf('f.data_flow_id', ':ids')}`;
}

function namesOne({ objects }: Dialect): string {
  return `EXISTS (SELECT 1 FROM ${objects(':named', 'named')}
    WHERE v.particulars LIKE '%"' || (named.value ->> 'id') || '"%')`;
}

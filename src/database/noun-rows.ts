import { NOUN_TABLES } from '../../entities/noun-tables.js';
import type { ColumnKind, NounTable } from '../../entities/noun-tables.js';
import type { Held, Version } from '../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import { searchName } from '../domain/register/search-name.js';
import type { Instant } from '../domain/time/instant.js';
import { isLocalDate } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** A row of a version table, as either engine gives it. */
export type VersionRow = {
  readonly version_id: string;
  readonly valid_from: LocalDate;
  readonly valid_to: LocalDate;
  readonly recorded_from: Instant;
  readonly recorded_to: Instant;
  readonly particulars: string;
  readonly [column: string]: unknown;
};

/** The facts of a row: promoted columns and particulars put together again. */
function factsOf<N extends Noun>(table: NounTable, row: VersionRow): FactsByNoun[N] {
  const facts = JSON.parse(row.particulars) as Record<string, unknown>;
  for (const { fact, column, kind } of table.columns) facts[fact] = read(kind, row[column]);
  return facts as FactsByNoun[N];
}

/** SQLite keeps flags as numbers and lists as text. */
function read(kind: ColumnKind, value: unknown): unknown {
  if (kind === 'flag') return value === true || value === 1;
  return kind === 'list' && typeof value === 'string' ? JSON.parse(value) : value;
}

export function versionOf<N extends Noun>(
  table: NounTable,
  row: VersionRow,
): Version<FactsByNoun[N]> {
  return {
    ...heldOf<N>(table, row),
    recorded: { from: row.recorded_from, to: row.recorded_to },
  };
}

export function heldOf<N extends Noun>(table: NounTable, row: VersionRow): Held<FactsByNoun[N]> {
  return {
    versionId: row.version_id,
    id: String(row[table.idColumn]),
    valid: { from: row.valid_from, to: row.valid_to },
    facts: factsOf<N>(table, row),
  };
}

/** Columns of a version table, in the order of `valuesOf`. */
export function columnsOf(table: NounTable): readonly string[] {
  return [
    'version_id',
    table.idColumn,
    'valid_from',
    'valid_to',
    'recorded_from',
    'recorded_to',
    ...table.columns.map(({ column }) => column),
    ...(table.noun === 'recipient' ? ['search_name'] : []),
    'particulars',
  ];
}

/** One version as the values of a row. Lists are written as JSON text, which both engines take. */
export function valuesOf(
  table: NounTable,
  version: Version<FactsByNoun[Noun]>,
): readonly unknown[] {
  const facts = new Map<string, unknown>(Object.entries(version.facts));
  const promoted = table.columns.map(({ fact, kind }) => {
    const value = facts.get(fact) ?? null;
    facts.delete(fact);
    return kind === 'list' ? JSON.stringify(value) : value;
  });
  const { valid, recorded, versionId, id } = version;
  return [
    versionId,
    id,
    valid.from,
    valid.to,
    recorded.from,
    recorded.to,
    ...promoted,
    ...searchNameOf(table, version.facts),
    JSON.stringify(Object.fromEntries(facts)),
  ];
}

/** The first fact that has a column of its own and does not fit it, with what would; `null` when all do. */
export function misfit(
  noun: Noun,
  facts: Readonly<Record<string, unknown>>,
): { readonly fact: string; readonly expected: string } | null {
  for (const { fact, kind, nullable, values } of NOUN_TABLES[noun].columns) {
    const value = facts[fact];
    if (nullable && value === null) continue;
    if (!FITS[kind](value)) return { fact, expected: EXPECTED[kind] };
    if (values !== undefined && !values.some((each) => each === value)) {
      return { fact, expected: `one of ${values.join(', ')}` };
    }
  }
  return null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const FITS: Readonly<Record<ColumnKind, (value: unknown) => boolean>> = {
  text: isText,
  id: isText,
  day: (value) => isText(value) && isLocalDate(value),
  flag: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value) && value.every(isText),
};

const EXPECTED: Readonly<Record<ColumnKind, string>> = {
  text: 'a text',
  id: 'an id',
  day: 'a day',
  flag: 'true or false',
  list: 'a list of texts',
};

/** The column of a row that is not what its own facts would be written as, if any. */
export function strayColumn(table: NounTable, row: VersionRow): string | undefined {
  const values = valuesOf(table, versionOf(table, row));
  return columnsOf(table).find((column, index) => plain(row[column]) !== plain(values[index]));
}

/** The engines hold flags as numbers or not, and lists as text or not. */
function plain(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function searchNameOf(table: NounTable, facts: FactsByNoun[Noun]): readonly string[] {
  if (table.noun !== 'recipient' || !('legalName' in facts)) return [];
  return [searchName(facts.legalName, facts.shortName)];
}

import { EntitySchema } from 'typeorm';
import type {
  EntitySchemaColumnOptions,
  EntitySchemaIndexOptions,
  EntitySchemaOptions,
} from 'typeorm';
import { onTwoClocks } from './on-two-clocks.js';
import { UNTIL_SUPERSEDED } from '../src/domain/time/instant.js';
import type { Engine } from './engine.js';
import type { ColumnKind, NounTable, PromotedColumn } from './noun-tables.js';
import { NOUN_TABLES } from './noun-tables.js';
import { oneOf } from './one-of.js';

type Row = Record<string, unknown>;

type ForeignKey = NonNullable<EntitySchemaOptions<Row>['foreignKeys']>[number];

/** Indexes beside those by record and by instant: what pages, dossiers, searches and commands look up. */
const LOOKUPS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  recipient_version: [
    ['organisation_code'],
    ['search_name', 'recipient_id'],
    ['parent_id'],
    ['branch_of_id'],
  ],
  standing_version: [['recipient_id'], ['covered_by_id']],
  data_flow_version: [
    ['destination', 'data_flow_id'],
    ['exporter_id', 'data_flow_id'],
    ['recipient_id', 'data_flow_id'],
    ['onward_of_id'],
    ['activity_id'],
  ],
  safeguard_version: [['code'], ['executed_on']],
  derogation_version: [['flow_id']],
  transfer_impact_assessment_version: [
    ['recipient_id', 'exporter_id'],
    ['exporter_id'],
    ['safeguard_id'],
  ],
  processing_agreement_version: [['processor_id', 'controller_id'], ['controller_id']],
  processing_activity_version: [['controller_id']],
  sub_processor_notice_version: [['processor_id'], ['sub_processor_id']],
  authority_disclosure_version: [['authority_id'], ['asked_id']],
};

/**
 * What an instant wrote and closed. Each index holds only rows that a reading as of a moment does not
 * ask for by this very text, so that none is ever tempted by it.
 */
const RECORDED = [
  { name: 'recorded_from', column: 'recorded_from', where: `recorded_to = '${UNTIL_SUPERSEDED}'` },
  {
    name: 'superseded_from',
    column: 'recorded_from',
    where: `recorded_to < '${UNTIL_SUPERSEDED}'`,
  },
  { name: 'recorded_to', column: 'recorded_to', where: `recorded_to < '${UNTIL_SUPERSEDED}'` },
] as const;

/**
 * What makes two open flows the same. SQLite finds the lists in the index too, and reads no rows to compare
 * them; PostgreSQL keeps rows at hand, and could not index a long list.
 */
function sameFlows(engine: Engine): EntitySchemaIndexOptions {
  const columns = ['recipient_id', 'exporter_id', 'destination', 'onward_of_id', 'activity_id'];
  const lists = ['purposes', 'data_categories', 'data_subjects'];
  return {
    name: 'data_flow_version_by_same_fact',
    columns: engine === 'sqlite' ? [...columns, ...lists] : columns,
    where: `recorded_to = '${UNTIL_SUPERSEDED}'`,
  };
}

/** Where a column that names another record points to. */
export const REFERENCES: Readonly<Record<string, string>> = {
  parent_id: 'recipient',
  branch_of_id: 'recipient',
  recipient_id: 'recipient',
  covered_by_id: 'recipient',
  exporter_id: 'recipient',
  acquirer_id: 'recipient',
  transferor_id: 'recipient',
  authority_id: 'recipient',
  asked_id: 'recipient',
  controller_id: 'recipient',
  processor_id: 'recipient',
  sub_processor_id: 'recipient',
  onward_of_id: 'data_flow',
  activity_id: 'processing_activity',
  flow_id: 'data_flow',
  safeguard_id: 'safeguard',
};

/** Identity and version table of every noun, the same facts on both engines. */
export function nounSchemas(engine: Engine): readonly EntitySchema<Row>[] {
  return Object.values(NOUN_TABLES).flatMap((table) => [
    new EntitySchema<Row>({
      name: table.identity,
      tableName: table.identity,
      columns: { id: { name: 'id', ...primary(table.identity) } },
    }),
    versionSchema(table, engine),
  ]);
}

function primary(table: string): EntitySchemaColumnOptions {
  return { type: 'varchar', length: 36, primary: true, primaryKeyConstraintName: `${table}_pk` };
}

function versionSchema(table: NounTable, engine: Engine): EntitySchema<Row> {
  const columns: Record<string, EntitySchemaColumnOptions> = {
    version_id: primary(table.version),
    [table.idColumn]: { type: 'varchar', length: 36 },
    valid_from: { type: 'date' },
    valid_to: { type: 'date' },
    recorded_from: { type: 'varchar', length: 24 },
    recorded_to: { type: 'varchar', length: 24 },
  };
  for (const each of table.columns) columns[each.column] = columnOptions(each, engine);
  if (table.noun === 'recipient') columns['search_name'] = { type: 'text' };
  columns['particulars'] = { type: 'text' };
  return new EntitySchema<Row>({
    name: table.version,
    tableName: table.version,
    columns,
    foreignKeys: foreignKeysOf(table),
    indices: indexesOf(table, engine),
    checks: checksOf(table, engine),
  });
}

function foreignKeysOf({ version, identity, idColumn, columns }: NounTable): ForeignKey[] {
  const key = (name: string, column: string, target: string): ForeignKey => ({
    name: `${version}_${name}_fk`,
    target,
    columnNames: [column],
    referencedColumnNames: ['id'],
  });
  return [
    key('of', idColumn, identity),
    ...columns.flatMap(({ column }) => {
      const target = REFERENCES[column];
      return target === undefined ? [] : [key(column, column, target)];
    }),
  ];
}

const TYPES: Readonly<Record<ColumnKind, EntitySchemaColumnOptions>> = {
  text: { type: 'text' },
  id: { type: 'varchar', length: 36 },
  day: { type: 'date' },
  flag: { type: 'boolean' },
  list: { type: 'text' },
};

function columnOptions(
  { kind, nullable }: PromotedColumn,
  engine: Engine,
): EntitySchemaColumnOptions {
  const type = kind === 'list' && engine === 'postgres' ? { type: 'jsonb' as const } : TYPES[kind];
  return { ...type, nullable };
}

function indexesOf(table: NounTable, engine: Engine): EntitySchemaIndexOptions[] {
  const byRecord = [table.idColumn, 'recorded_to', 'valid_from'];
  return [
    { name: `${table.version}_by_record`, columns: byRecord },
    ...RECORDED.map(({ name, column, where }) => ({
      name: `${table.version}_by_${name}`,
      columns: [column],
      where,
    })),
    ...(LOOKUPS[table.version] ?? []).map((columns) => ({
      name: `${table.version}_by_${columns[0]}`,
      columns: [...columns],
    })),
    ...(table.noun === 'dataFlow' ? [sameFlows(engine)] : []),
  ];
}

function checksOf(table: NounTable, engine: Engine): { name: string; expression: string }[] {
  const closed = table.columns.flatMap(({ column, values }) =>
    values
      ? [
          {
            name: `${table.version}_${column}`,
            expression: oneOf(column, values),
          },
        ]
      : [],
  );
  return [...onTwoClocks(table.version, engine), ...closed];
}
